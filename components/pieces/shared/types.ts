import type { Voice } from '../../../app/talk/voices'
import type { Motion } from './motion'

/** A parameter that a hand or a link can set to a number. */
export interface NumberParameter {
  kind: 'number'
  label: string
  minimum: number
  maximum: number
  step: number
  /** The value with its unit, in words. */
  format: (value: number) => string
  /** What is said while there is no value yet; left out where there always is one. */
  unset?: string
}

/** A parameter that a hand or a link can set to one of a few options, each with its label. */
export interface ChoiceParameter<Option extends string = string> {
  kind: 'choice'
  label: string
  options: Record<Option, string>
}

/** A parameter that is on or off. */
export interface ToggleParameter {
  kind: 'toggle'
  label: string
  options: Record<'on' | 'off', string>
}

export type Parameter = NumberParameter | ChoiceParameter | ToggleParameter

/** The parameters of a piece, by the names that they have in a link. */
export type Schema = Record<string, Parameter>

/** The values of a schema's parameters. */
export type Values<S extends Schema> = {
  [Name in keyof S]: S[Name] extends { options: Record<infer Option, string> } ? Option : S[Name] extends { unset: string } ? number | undefined : number
}

/** Any parameter's value. */
export type Value = string | number | undefined

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

/** What is said about a picture beside the picture, true at the values that it shows. */
export interface Telling {
  /** A question until the answer is there, then the statement. */
  headline: string
  /** One line. */
  caption: string
  /** Whose words the caption reports. */
  voice: Voice
}

/** What every piece's stage has: what it tells, and the numbers that its picture moves to. */
export interface StageOf<Pose> {
  telling: Telling
  pose: Pose
}

/** What a step asks the room; the step after it answers. */
export type Asking<V, Pose> = NumberAsking<V> | ChoiceAsking<V, Pose>

interface AskingOf<V, Answer> {
  /** The question, by the values with which it is answered. */
  text: (values: V) => string
  /** What is so, from the piece's model. */
  answer: (values: V) => Answer
  /** The answer in words. */
  told: (values: V) => string
}

/** A question that is answered by a number. */
export interface NumberAsking<V> extends AskingOf<V, number> {
  kind: 'number'
  minimum: number
  maximum: number
  step: number
  /** What stands behind the number. */
  unit: string
  /** Five numbers for which hands can be raised. */
  suggestions: number[]
}

/** A question that is answered by one of up to five options, each with its label; what is so may be none of them. */
export interface ChoiceAsking<V, Pose> extends AskingOf<V, string> {
  kind: 'choice'
  /** The number of the picture that is 1 once the answer is to be seen; nobody hears it before. */
  shownBy: keyof Pose
  options: Record<string, string>
}

/** One entry of the story that the clicks tell. */
export interface StoryStep<S extends Schema, Pose> {
  /** The values that the story shows here. */
  values: Values<S>
  /** The one or two controls that belong to what is told here. */
  controls: (keyof S & string)[]
  /** How the picture moves here from the step before. */
  motion: Motion<Pose>
  /** How it moves here when a hand has switched something; briefly, when left out. */
  handMotion?: Motion<Pose>
  /** What the room is asked here. */
  asks?: Asking<Values<S>, Pose>
}
