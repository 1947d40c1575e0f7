import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened } from '../condition.ts';
import { openQuestion } from './open-question.ts';

/** The seed page called this "how leaks are punished"; it is only about a platform that refuses to mend. */
export const refusedToMend: Claim = {
  id: 'refused-to-mend',
  kind: 'criminal',
  against: '网络平台、网络服务的经营者',
  title: '拒不履行信息网络安全管理义务罪（只在监管责令改正后仍不改时）',
  elements: [
    { what: '用户信息因它没尽安全义务而泄露', met: happened('notice'), settledBy: '泄露通知、主管部门通报' },
    {
      what: '主管部门已经责令它改正，它拒不改正',
      met: openQuestion,
      settledBy: '责令改正的文书（向网信、公安投诉后形成）',
    },
    {
      what: '后果严重：行踪、通信内容、征信、财产信息 500 条，住宿、健康、交易等 5000 条，其他 5 万条等',
      met: openQuestion,
      settledBy: '警方、主管部门查明的数量',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '286-1',
      '经监管部门责令采取改正措施而拒不改正…致使用户信息泄露，造成严重后果的',
    ),
    basis(
      'pi-crime-interpretation',
      '2017-06-01',
      '9',
      '经监管部门责令采取改正措施而拒不改正，致使用户的公民个人信息泄露，造成严重后果的',
    ),
    basis(
      'network-crime-interpretation',
      '2019-11-01',
      '4',
      '致使泄露行踪轨迹信息、通信内容、征信信息、财产信息五百条以上的',
    ),
  ],
};
