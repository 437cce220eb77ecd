/** What the build needs to pack the labelling model. */
export { loadLabelModel } from '../src/label/model.ts';
export { packBytes } from '../src/label/packed.ts';
