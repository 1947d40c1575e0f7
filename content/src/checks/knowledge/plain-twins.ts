import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';

/** Our plain words belong to an article that we hold. */
export function checkPlainTwins({ plain, laws }: Content): Fault[] {
  return [...plain.keys()].flatMap((key) => {
    const [id = '', from = '', article = ''] = key.split('/');
    const version = laws.get(id)?.versions.find((one) => one.from === from);
    if (version?.articles.has(article)) return [];
    return [
      fault('unknown-article', `plain/${id}.yaml`, 1, `没有 ${key} 这一条，大意没有着落。请改条号或版本。`),
    ];
  });
}
