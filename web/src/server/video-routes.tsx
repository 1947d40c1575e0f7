import type { Hono } from 'hono';
import { ofTopic, videoPath } from '../views/know/addresses.ts';
import { entryTrail, topicTrail, underKnow } from '../views/know/trails.ts';
import { videosPath } from '../views/video/addresses.ts';
import { videoData } from '../views/video/video-data.ts';
import { VideoPage } from '../views/video/video-page.tsx';
import { VideosPage } from '../views/video/videos-page.tsx';
import { notFound } from './faults.tsx';
import { mediaRoutes } from './media-routes.ts';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** 法律短视频: the list, of all topics or of one, and a page for each. */
export function videoRoutes(app: Hono, site: Site): void {
  const { library: content, host } = site;
  app.get(videosPath, (c) => {
    const named = c.req.query('topic');
    const topic = named === undefined ? undefined : content.topics.get(named);
    if (named !== undefined && !topic) return notFound(c, site);
    const canonical = topic ? ofTopic(videosPath, topic.id) : videosPath;
    const last = { title: '法律短视频', path: canonical };
    const trail = topic ? [...topicTrail(topic), last] : underKnow(last.title, canonical);
    return storedAnswer(c, site, canonical, {
      title: topic ? `${topic.title}：法律短视频` : '法律短视频',
      description: '一分钟讲清一件事：泄露后第一小时、被勒索、冒名贷款、开盒、骚扰电话、怎么报案。',
      page: 'know-list',
      head: { canonical, kind: 'website', trail },
      main: () => <VideosPage content={content} host={site.host} {...(topic && { topic })} trail={trail} />,
    });
  });
  app.get('/videos/:slug', (c) => {
    const slug = c.req.param('slug');
    for (const topic of content.topics.values()) {
      const video = topic.pages.videos.find((one) => one.slug === slug);
      if (!video) continue;
      const canonical = videoPath(slug);
      return storedAnswer(c, site, canonical, {
        title: video.title,
        description: video.summary,
        page: 'video',
        head: { canonical, trail: entryTrail(topic, video), data: [videoData(video)] },
        main: () => <VideoPage content={content} host={host} topic={topic} video={video} />,
      });
    }
    return notFound(c, site);
  });
  mediaRoutes(app, site);
}
