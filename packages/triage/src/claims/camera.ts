import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

/** 公共场所 only: the owner of a shop or hostel answers for a camera in a room where people undress. */
export const bannedCameraAdmin: Claim = {
  id: 'banned-camera-admin',
  kind: 'admin',
  against: '在客房、宿舍、浴室、更衣室等处装摄像头的人和管理单位',
  title: '没收设备、删除画面、罚款；管理单位不检查的责令改正，拒不改正或后果严重的也罚',
  elements: [
    {
      what: '装在禁止安装的地方',
      met: openQuestion,
      settledBy: '现场照片、房号、警方勘查',
    },
    {
      what: '管理单位没有日常检查，又拒不改正或造成严重后果（罚它才要）',
      met: openQuestion,
      settledBy: '检查记录、报警时间、值班表',
    },
  ],
  basis: [
    basis(
      'public-video-regulation',
      '2025-04-01',
      '27',
      '由公安机关没收相关设备设施，删除所收集的视频图像信息，对违法个人并处5000元以上1万元以下罚款',
    ),
    basis(
      'public-video-regulation',
      '2025-04-01',
      '8',
      '禁止在公共场所的下列区域、部位安装图像采集设备及相关设施',
    ),
  ],
};

export const cameraOwnerCivil: Claim = {
  id: 'camera-owner-civil',
  kind: 'civil',
  against: '装摄像头的邻居、房东',
  title: '调整、拆除、删除画面；造成损害的赔偿',
  elements: [
    {
      what: '摄像头拍得到您的住宅、进出或私密活动',
      met: happened('camera'),
      settledBy: '照片、示意图、对方画面、现场勘验',
    },
    {
      what: '超出了看护自家财物的必要范围',
      met: openQuestion,
      settledBy: '角度、是否转动、有没有别的装法；法院权衡',
    },
    { what: '提过要求，对方不改', met: is('asked', 'refused'), settledBy: '书面要求和答复' },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1033', '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间'),
    basis('civil-code', '2021-01-01', '1032', '隐私是自然人的私人生活安宁和不愿为他人知晓的私密空间'),
    basis('civil-code', '2021-01-01', '1167', '停止侵害、排除妨碍、消除危险', 'today'),
    basis('public-video-regulation', '2025-04-01', '33', '不得危害公共安全或者侵犯他人的合法权益', 'today'),
  ],
  uncertain: '邻居为防盗装的摄像头，法院会把他的安全需要和您的隐私放在一起权衡，判法不完全一样。',
};

export const venueCivil: Claim = {
  id: 'venue-civil',
  kind: 'civil',
  against: '酒店、商场、浴室等场所的经营者、管理者',
  title: '没尽到安全保障义务的补充责任',
  elements: [
    { what: '在它的场所里被偷拍', met: happened('secretly-filmed'), settledBy: '订单、房卡、消费记录' },
    {
      what: '它没有检查、没有管理（安全保障义务）',
      met: openQuestion,
      settledBy: '检查记录、报警回执、同样房间的情况',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1198', '未尽到安全保障义务的，承担相应的补充责任'),
    basis('public-video-regulation', '2025-04-01', '8', '应当加强日常管理和检查'),
  ],
};
