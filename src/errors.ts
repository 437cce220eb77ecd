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

/** All of the command line's errors with their texts: what is wrong, then what to do. Names go in raw. */
export const errors = {
  noSuchFile: (path: string, meant?: string) =>
    new UserError(
      'no-such-file',
      `${path}: no such file; ${meant ? `did you mean the command “${meant}”?` : 'check the name and the folder'}`,
    ),
  directory: (path: string) =>
    new UserError(
      'directory',
      `${path}: is a directory; give its files, or use: paperparse batch ${path} -o OUT`,
    ),
  noPermission: (path: string) =>
    new UserError('no-permission', `${path}: no permission to read it; ask its owner, or see chmod +r`),
  unreadable: (path: string, reason: string) =>
    new UserError(
      'unreadable',
      `${path}: cannot be read (${reason}); copy it to another place and try the copy`,
    ),
  tooLarge: (path: string, bytes: number, limit: number) =>
    new UserError(
      'too-large',
      `${path}: ${bytes} bytes are more than ${limit}; split it into pages, or raise --max-bytes`,
    ),
  binary: (path: string, kind: string, advice: string) =>
    new UserError('binary', `${path}: is no text but: ${kind}; ${advice}`),
  noInput: () =>
    new UserError('no-input', 'no input; give a FILE, or - for standard input (paperparse --help shows how)'),
  format: (name: string, names: readonly string[], meant?: string) =>
    new UserError(
      'format',
      `no format “${name}”; ${meant ? `did you mean ${meant}? There` : 'there'} are: ${names.join(', ')}`,
    ),
  number: (option: string, value: string) =>
    new UserError(
      'number',
      `${option} wants a whole number above 0, not “${value}”; write for example ${option} 1000`,
    ),
  severalMarkdown: () =>
    new UserError(
      'several-markdown',
      'Markdown holds one page a document; give one FILE, or use: paperparse batch FILES… -o OUT --format markdown',
    ),
  outputDirectory: (path: string) =>
    new UserError('output-directory', `${path}: is a directory; give the name of a file in it`),
  outputNoFolder: (path: string) =>
    new UserError('output-no-folder', `${path}: its folder does not exist; make it first (mkdir -p)`),
  outputNoPermission: (path: string) =>
    new UserError(
      'output-no-permission',
      `${path}: no permission to write there; choose another place with -o`,
    ),
  outputFull: (path: string) =>
    new UserError(
      'output-full',
      `${path}: no space is left there; free some, then run the same command again`,
    ),
  outputFailed: (path: string, reason: string) =>
    new UserError('output-failed', `${path}: cannot be written (${reason}); choose another place with -o`),
  notMarkdown: (reason: string) =>
    new UserError(
      'not-markdown',
      `this is no page written by paperparse (${reason}); make it with --format markdown`,
    ),
};
