import { expect, it } from 'vitest'
import { UserError } from '../command-line/user-error'
import { assertProjectPath } from './project-path'

it.each(['/home/me/[2025] talk', '/home/me/中文 空格', 'C:\\Users\\me\\talk (1)', '/home/me/{a,b} !c @d +e &f'])('takes %s', (path) => {
  expect(() => assertProjectPath(path)).not.toThrow()
})

it.each(['/home/me/C#', '/home/me/Anna\'s talks', '/home/me/why?', '/home/me/"talk"'])('refuses %s in one sentence', (path) => {
  expect(() => assertProjectPath(path)).toThrow(UserError)
  expect(() => assertProjectPath(path)).toThrow(path)
})
