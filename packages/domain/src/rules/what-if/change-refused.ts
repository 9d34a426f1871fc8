/** A supposition that does not fit the decision it is about; the message says why, and what would. Bad input, no fault. */
export class ChangeRefused extends RangeError {
  override readonly name = 'ChangeRefused';
}
