import type { Lexicon } from './lexicon';

/** Simplified and traditional forms side by side. */
export const zh: Lexicon = {
  words: {
    title: '标题|標題 ?题目 ~作品|原文',
    author: '作者|写手|寫手|翻译',
    contact: '邮箱|郵箱|信箱',
    fandom: '原作|衍生|同人 ?作品',
    pairing: '配对|配對|cp',
    characters: '角色 ?人物|主角',
    rating: '分级|分級|级别',
    category: '性向|类型|類型|标签|关键词 ~设定',
    status: '状态|狀態|进度|完结|完結 ~更新',
    series: '系列|前篇|续集',
    date: '日期|发布 ?更新',
    archive: '授权|授權|转载 ?原文',
    disclaimer: '声明|聲明|弃权 ~说明',
    thanks: '致谢 ?感谢|感謝',
    beta: '校对|校對|校译 ~翻译',
    notes: '前言|备注|備註|说明|寫在前面|說在前面|注意事項|小提醒|设定|設定 ?注|背景 ~注意|提醒',
    warnings: '警告|预警|預警|避雷|雷点|高亮|必读 ?注意|雷|提醒 ~说明',
    spoilers: '剧透|劇透|时间线 ~背景',
    summary: '简介|簡介|文案',
    feedback: '反馈|回馈|评论',
    length: '字数|字數|篇幅|目录|目錄',
    language: '语言|語言',
    challenge: '挑战|挑戰 ?梗 ~题目',
    other: 'bgm ?音乐|音樂|姓名',
    chapter: '章节|章節|楔子|第一章 ~目录',
  },
  joiners: '和|与|與|及|以及',
};
