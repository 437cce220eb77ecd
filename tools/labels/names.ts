import type { Random } from './augment.ts';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯曹';
const GIVEN = '伟芳敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文海玉春雪晓红晨阳宇辰';

export const pick = <T>(from: ArrayLike<T>, rnd: Random): T => from[Math.floor(rnd() * from.length)]!;

/** A made-up name; one of two characters is sometimes set with a space, as papers do. */
export function nameOf(rnd: Random): string {
  const given = rnd() < 0.4 ? pick(GIVEN, rnd) : pick(GIVEN, rnd) + pick(GIVEN, rnd);
  return pick(SURNAMES, rnd) + (given.length === 1 && rnd() < 0.5 ? ' ' : '') + given;
}
