import { z } from 'zod';
import { type Answered, frame, framed, type Told } from './answer/frame.js';
import { readArguments } from './arguments/read.js';
import type { Host } from './host.js';

/** A question an assistant can ask of the record. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the model: when to use it, and what it returns. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /**
   * Answers a call.
   *
   * @throws Refused where the arguments are not as expected or stand for nothing in the record
   */
  readonly call: (given: unknown, host: Host) => Answered;
}

/** A tool as it is written: its arguments by name, what its answer has beside the frame, and how it is found. */
interface Written<I extends z.core.$ZodLooseShape, O extends z.core.$ZodLooseShape>
  extends Pick<Tool, 'name' | 'title' | 'description'> {
  readonly input: I;
  readonly output: O;
  readonly answer: (given: z.output<z.ZodObject<I>>, host: Host) => Told<z.output<z.ZodObject<O>>>;
}

/** Makes a tool. */
export function tool<I extends z.core.$ZodLooseShape, O extends z.core.$ZodLooseShape>({
  input,
  output,
  answer,
  ...about
}: Written<I, O>): Tool {
  const accepted = z.strictObject(input);
  return {
    ...about,
    input: accepted,
    output: z.strictObject({ ...frame, ...output }),
    call: (given, host) => framed(answer(readArguments(accepted, given), host)),
  };
}
