/** The file that a worker thread starts with. */
import { parsePage } from '../parse.ts';
import { makeWorker } from './work.ts';

export default makeWorker(parsePage);
