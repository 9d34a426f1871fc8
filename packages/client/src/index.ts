export { type Client, type Collections, createClient } from './client.js';
export type { Collection, CollectionName, FieldOf } from './collection.js';
export type {
  AnswerOf,
  BodyOf,
  FormatOf,
  GetPath,
  ItemOf,
  JsonPath,
  ListPath,
  ParamsOf,
  PostedAnswerOf,
  PostParamsOf,
  PostPath,
  QueryOf,
  Schema,
} from './contract.js';
export { NoAnswerError } from './no-answer-error.js';
export type { ClientOptions, ListOptions, Progress, RequestOptions } from './options.js';
export { type Problem, ProblemError } from './problem-error.js';
export { UnexpectedAnswerError } from './unexpected-answer-error.js';
