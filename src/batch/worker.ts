/** What a worker thread does; see worker.cjs. */
import { parsePage } from '../parse.ts';
import { makeWorker } from './work.ts';

export default makeWorker(parsePage);
