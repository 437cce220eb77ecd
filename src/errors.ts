/** Every error a user can mend, each with its way out. Anything else that is thrown is a bug and keeps its stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
