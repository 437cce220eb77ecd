import { FOREIGN_NAME } from './traits/foreign-name.ts';
import { PERSON } from './traits/surname.ts';

/** A paper or agency, and a role. */
const WRITER = '\\p{Script=Han}{0,8}(?:记者|記者|通讯员|通訊員|评论员|評論員)';

/** The source of a pattern: the sign that papers set in front of an author, perhaps a role, and names. */
export const SIGNED_AUTHOR = `[□■◇◆◎●⊙][ \\u3000]?(?:${WRITER}[ \\u3000]?)?(?:${PERSON}(?:[ \\u3000、]{1,4}${PERSON}){0,4}|${FOREIGN_NAME})`;
