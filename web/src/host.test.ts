import { expect, it } from 'vitest';
import { readHost } from './host.ts';

it('takes what the host says about itself, and nothing that could be a script', () => {
  const env = {
    HUYIN_ORIGIN: 'https://huyin.example/',
    HUYIN_ICP: '京ICP备00000000号',
    HUYIN_REPORT: 'mailto:fix@huyin.example',
  };
  expect(readHost(env)).toEqual({
    origin: 'https://huyin.example',
    icp: '京ICP备00000000号',
    report: 'mailto:fix@huyin.example',
  });
  expect(readHost({ HUYIN_ORIGIN: 'huyin', HUYIN_REPORT: 'javascript:alert(1)' })).toEqual({});
});
