import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path/posix'
import { glob } from 'tinyglobby'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

/** What an import leaves out of a file's name. */
const ENDINGS = ['', '.ts', '.d.ts']

/** Which files of the project each file imports, types too. */
async function readImports(): Promise<Map<string, string[]>> {
  const files = await glob(['*.{ts,vue}', '{app,components,layouts,pages,plugins,scripts,setup,tests,types}/**/*.{ts,vue}'])
  return new Map(await Promise.all(files.map(async (file) => {
    const text = await readFile(file, 'utf8')
    const { script, scriptSetup } = file.endsWith('.vue') ? parse(text).descriptor : { script: { content: text }, scriptSetup: null }
    const imported = [script, scriptSetup].flatMap(part => part ? ts.preProcessFile(part.content).importedFiles : [])
    return [file, imported.flatMap(({ fileName }) => {
      const path = join(dirname(file), fileName)
      return fileName.startsWith('.') ? ENDINGS.map(ending => path + ending).find(path => files.includes(path)) ?? [] : []
    })] as const
  })))
}

/** The first circle that is found, as a path that ends where it began. */
function findCircle(imports: Map<string, string[]>): string[] {
  const done = new Set<string>()
  const follow = (path: string[]): string[] => {
    const file = path.at(-1)!
    if (path.indexOf(file) < path.length - 1)
      return path.slice(path.indexOf(file))
    if (done.has(file))
      return []
    const circle = imports.get(file)!.map(next => follow([...path, next])).find(circle => circle.length > 0)
    done.add(file)
    return circle ?? []
  }
  return Array.from(imports.keys(), file => follow([file])).find(circle => circle.length > 0) ?? []
}

it('no file imports itself by way of others, not even for a type', async () => {
  const imports = await readImports()
  expect([...imports.values()].flat().length).toBeGreaterThan(300)
  expect(findCircle(imports)).toEqual([])
})
