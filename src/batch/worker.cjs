'use strict';

/**
 * The file that Piscina starts in each worker thread. It asks for it by `require`, and Node's `require` of an ES module
 * aborts the whole process now and then (`v8::Module::IsGraphAsync must be used on an instantiated module`, Node 20).
 */
const worker = import('./worker.js');

module.exports = async (task) => (await worker).default(task);
