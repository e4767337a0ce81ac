import type { TalkSlide } from '../../app/talk/talk'
import type { ClaimVoice } from '../../app/talk/voices'
import type { Claim } from '../../pages/claims'

/** Sentences about every claim that the deck misses, invents or gives to another voice; empty when all is well. */
export function checkClaims(talk: TalkSlide[], claims: Claim[]): string[] {
  const carried = talk.flatMap(({ no, claims }) =>
    Object.entries(claims).flatMap(([voice, numbers]) =>
      numbers.map(number => ({ no, voice: voice as ClaimVoice, number }))))

  const wrong = carried.flatMap(({ no, voice, number }) => {
    const claim = claims.find(claim => claim.number === number)
    if (!claim)
      return [`Slide ${no} names C${number}, which does not exist.`]
    return claim.voice === voice ? [] : [`Slide ${no} gives C${number} to ${voice}; it is ${claim.voice}'s.`]
  })
  const missing = claims
    .filter(claim => !carried.some(({ number }) => number === claim.number))
    .map(claim => `No slide carries C${claim.number} (${claim.text}).`)
  return [...wrong, ...missing]
}
