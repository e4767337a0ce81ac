import { expect, it } from 'vitest'
import { readOperations } from './operations'

const read = (content: string) => readOperations(content).map(({ operator, operands }) => [operator, ...operands])

it('reads operators with their operands', () => {
  expect(read('q 1 0 0 -1 .5 414 cm\n/G3 gs\n0 0 10 20 re f* Q')).toEqual([['q'], ['cm', '1', '0', '0', '-1', '.5', '414'], ['gs', '/G3'], ['re', '0', '0', '10', '20'], ['f*'], ['Q']])
})

it('takes strings, arrays and dictionaries whole, whatever stands in them', () => {
  expect(read('(a (b) \\) f)Tj[(]) -20 <0041>]TJ /P <</MCID 3 /Lang (zh >> EMC)>> BDC EMC')).toEqual([
    ['Tj', '(a (b) \\) f)'],
    ['TJ', '[(]) -20 <0041>]'],
    ['BDC', '/P', '<</MCID 3 /Lang (zh >> EMC)>>'],
    ['EMC'],
  ])
})

it('reads no operator in a comment or an inline picture', () => {
  expect(read('q % f S\nBI /W 1 /H 1 ID f S Q\u0000EIx EI Q').map(([operator]) => operator)).toEqual(['q', 'BI', 'Q'])
})

it('says where each one stands', () => {
  const content = ' 0 0 m  1 1 l S'
  expect(readOperations(content).map(({ from, to }) => content.slice(from, to))).toEqual(['0 0 m', '1 1 l', 'S'])
})

it('ends with a stream that is cut off', () => {
  expect(read('q (abc').map(([operator]) => operator)).toEqual(['q'])
  expect(read('[1 2')).toEqual([])
})
