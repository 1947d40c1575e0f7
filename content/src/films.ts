/** Content's third door: what needs a reader of film files, so that a server does not load one. */
export * from './checks/knowledge/video-files.ts';
