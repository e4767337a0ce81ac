import type { Leader, RaceValues } from './stages'
import { randomNumbers } from './random'

/** Values that a link or a hand could set, drawn from all that there are; the same each time. */
export function randomRaces(count: number): RaceValues[] {
  const random = randomNumbers(20250804)
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const switched = () => random() < 0.5 ? 'on' : 'off'
  const draw = (): RaceValues => ({
    reward: whole(0, 20) / 20,
    leaders: random() < 0.4 ? 0 : whole(1, 5),
    policy: switched(),
    interpretability: switched(),
    constitution: switched(),
    evaluations: switched(),
    start: whole(1, 8),
    leader: String(whole(1, 10)) as Leader,
  })
  return Array.from({ length: count }, draw)
}
