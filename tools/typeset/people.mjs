const ROLE =
  /^((?:本报|新华社|人民网)?(?:驻[^记者]{1,4})?(?:见习|实习|特约|特派|首席)?(?:记者|通讯员|评论员|实习生))(.*)$/;
const NAME = /^[\p{Script=Han}·]{2,12}$/u;

/** `本报记者 刘 某 张某某` as [{role, name}]; null where it cannot be known for sure (names glued together). */
export function peopleIn(text) {
  const people = [];
  let role = null;
  let single = '';
  for (const token of text
    .replace(/[、，]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)) {
    const match = ROLE.exec(token);
    if (match && single) return null;
    if (match) role = match[1].replace(/^(本报|新华社|人民网)/, '');
    const name = match ? match[2] : token;
    if (!name) continue;
    if ([...name].length === 1) {
      if (single) people.push({ role, name: single + name });
      single = single ? '' : name;
      continue;
    }
    if (single || !NAME.test(name) || (!name.includes('·') && [...name].length > 4)) return null;
    people.push({ role, name });
  }
  return single || !people.length ? null : people;
}
