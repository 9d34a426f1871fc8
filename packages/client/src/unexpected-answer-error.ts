/** What answered is no Acquis API, or a server before it that failed: neither JSON nor a problem document came. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  /** The address asked. */
  readonly url: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The body of the answer. */
  readonly body: string;

  constructor(url: string, response: Response, body: string, cause?: unknown) {
    const type = response.headers.get('content-type') ?? 'no content type';
    super(`${url} answered ${response.status} (${type}), not as the Acquis API does. Is "baseUrl" its address?`, {
      cause,
    });
    this.url = url;
    this.status = response.status;
    this.body = body;
  }
}
