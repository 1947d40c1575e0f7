import { watchAsk } from './ask.ts';
import { watchCalendar } from './calendar.ts';
import { keepFamilyText } from './family.ts';
import { watchLeave } from './leave.ts';
import { watchLook } from './look-switch.ts';
import { fillOlderBrowser } from './older-browsers.ts';
import { watchPaper } from './paper/watch-paper.ts';
import { watchPrint } from './print.ts';
import { watchReadAloud } from './read-aloud.ts';
import { watchSearch } from './search.ts';
import { watchShareCard } from './share-card.ts';
import { watchStory } from './story.ts';
import { hintWeChat } from './wechat-hint.ts';

/** Everything here only eases what already works without a script, but for one thing: words stay here. */
fillOlderBrowser();
watchLook();
watchLeave();
watchStory();
watchPrint();
watchReadAloud();
watchShareCard();
hintWeChat();
keepFamilyText();
watchCalendar();
watchPaper();
watchSearch();
watchAsk();
document.documentElement.classList.add('ready');

if ('serviceWorker' in navigator && window.isSecureContext) {
  // After the page: what is kept for later must not hold up what is read now.
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => {
      // Private windows and WeChat may refuse a worker; the site then simply needs the network.
    });
  });
}
