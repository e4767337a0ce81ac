import type { Voice } from '../../../app/talk/voices'

/** A parameter that a hand or a link can set to a number. */
export interface NumberParameter {
  kind: 'number'
  label: string
  minimum: number
  maximum: number
  step: number
  /** The value with its unit, in words. */
  format: (value: number) => string
}

/** A parameter that a hand or a link can set to one of a few options, each with its label. */
export interface ChoiceParameter<Option extends string = string> {
  kind: 'choice'
  label: string
  options: Record<Option, string>
}

export type Parameter = NumberParameter | ChoiceParameter

/** The parameters of a piece, by the names that they have in a link. */
export type Schema = Record<string, Parameter>

/** The values of a schema's parameters. */
export type Values<S extends Schema> = {
  [Name in keyof S]: S[Name] extends ChoiceParameter<infer Option> ? Option : number
}

/** Numbers on screen, as a reader of the table gets them. */
export interface DataTable {
  caption: string
  columns: string[]
  rows: string[][]
}

/** What a stage tells in words, made from the same model as its picture. */
export interface Description {
  /** Sentences with today's numbers. */
  sentences: string[]
  table: DataTable
}

/** One entry of the story that the clicks tell. */
export interface StoryStep<S extends Schema> {
  /** The values that the story shows here. */
  values: Values<S>
  caption: string
  voice: Voice
}
