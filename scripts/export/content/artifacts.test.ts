import { describe, expect, it } from 'vitest'
import { findUnmarked, markArtifacts } from './artifacts'
import { readOperations } from './operations'

const none = (): boolean => false
const words = (content: string) => content.split(/\s+/).join(' ')

describe('markArtifacts', () => {
  it('marks a path from where it begins to where it is painted', () => {
    expect(words(markArtifacts('q 1 w 0 0 m 9 9 l S Q', none))).toBe('q 1 w /Artifact BMC 0 0 m 9 9 l S EMC Q')
  })

  it('marks a whole text, a picture, a shading', () => {
    expect(words(markArtifacts('BT /F1 9 Tf <0001> Tj <0002> Tj ET /X1 Do /S1 sh', none)))
      .toBe('/Artifact BMC BT /F1 9 Tf <0001> Tj <0002> Tj ET EMC /Artifact BMC /X1 Do EMC /Artifact BMC /S1 sh EMC')
  })

  it('marks alone what stands in a text beside a marked sequence', () => {
    expect(words(markArtifacts('BT /P <</MCID 0>> BDC <0001> Tj EMC <0002> Tj ET', none)))
      .toBe('BT /P <</MCID 0>> BDC <0001> Tj EMC /Artifact BMC <0002> Tj EMC ET')
  })

  it('leaves what is marked, and what paints nothing', () => {
    for (const content of ['/P <</MCID 0>> BDC 0 0 9 9 re f EMC', '/Artifact BMC 0 0 9 9 re f EMC', '0 0 9 9 re W* n', 'q 1 0 0 rg Q'])
      expect(markArtifacts(content, none)).toBe(content)
  })

  it('turns marked sequences into artifacts', () => {
    expect(words(markArtifacts('/Div <</MCID 4>> BDC 0 0 9 9 re f EMC /P <</MCID 5>> BDC <0001> Tj EMC', mcid => mcid === 4)))
      .toBe('/Artifact BMC 0 0 9 9 re f EMC /P <</MCID 5>> BDC <0001> Tj EMC')
  })

  it('leaves nothing unmarked, and what is painted as it was', () => {
    const content = '0 0 9 9 re f q /P <</MCID 0>> BDC BT <0001> Tj ET EMC Q BT <0002> Tj ET 1 1 m 2 2 l B* /X1 Do (f) Tj'
    const marked = markArtifacts(content, none)
    expect(findUnmarked(readOperations(content))).toHaveLength(5)
    expect(findUnmarked(readOperations(marked))).toEqual([])
    expect(words(marked.replaceAll('/Artifact BMC\n', '').replaceAll('\nEMC', ''))).toBe(content)
  })
})
