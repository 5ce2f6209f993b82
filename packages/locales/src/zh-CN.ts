import type { Catalog } from '@mfa-flow/react';
import {
  apartFromHan,
  isolated,
  type MaskedEmail,
  maskedEmail,
  refused,
  sameForAll,
  spaced,
} from './text.ts';

const locale = 'zh-CN';

/** Figures stand close, as `Intl` writes them: “24秒钟”. */
const han = apartFromHan('\\p{Script=Latin}•');

const digits = (length: number) => `${length}位数字`;
const orWait = (wait: string | undefined) => (wait ? han`请在${wait}后重试。` : '请等待几分钟，然后重试。');

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => han`以${mailbox}开头、域名以${domain}开头的邮箱`;

const identifiers = {
  email: '电子邮箱',
  username: '用户名',
  emailOrUsername: '电子邮箱或用户名',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `请检查您的${identifiers[identifierKind ?? 'emailOrUsername']}和密码。`;

const ourSide = '我们这边出了点问题，请重试。';
const checkEntry = '请检查您输入的内容，然后重试。';
const wrongOrExpired = '该验证码不正确或已过期。';
const usedBefore = '该代码不正确或已使用过。';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  han`我们无法向${place ?? '您'}发送验证码。`;

const addressKinds = { email: '电子邮箱', phone: '手机号码' } as const;
/** An example that must not wrap. */
const example = '+86\u00A0138\u00A00013\u00A08000';
const thisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? '该号码' : '该邮箱');
const wrongAddress = (kind: 'email' | 'phone') => `我们无法使用${thisAddress(kind)}。请检查或换一个。`;
const notSent = (kind: 'email' | 'phone') => `我们无法向${thisAddress(kind)}发送消息。请检查后重试。`;
const deadLink = '该链接已过期或已使用过。请重新发送一个。';
const notAccepted = '操作未成功。请重试或使用其他方式。';
const messageNotSent = '我们无法发送消息。请重试。';
const link = {
  sentHeading: '查看您的邮箱',
  notSent: (place: string) => han`我们将向${place}发送一封带有链接的邮件。`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    han`我们已向${place}发送${times > 1 ? '新的链接' : '链接'}。`,
  send: '发送链接',
  sendAgain: '重新发送',
  sending: '正在发送…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? '我们已发送新的链接。请使用最新的邮件。' : han`我们已向${place}发送链接。`,
  againIn: (wait: string) => han`${wait}后可以再次发送。`,
  againShort: (wait: string) => han`（${wait}后）`,
  againNow: '现在可以再次发送。',
  opened: '我已打开链接',
  notArrivedTitle: '没有收到？',
  notArrived: ['请等待几分钟。', '请查看垃圾邮件文件夹。', '请重新发送。'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const quoted = (which: string) => `“${which}”`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? han`${name}${which}` : name;
const numbered = ({ name, number }: { readonly name: string; readonly number: number }) =>
  `${name} ${number}`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `更新时间：${[date, time].filter(Boolean).join(' ') || '一段时间以前'}。`;
const passwordOnly = '您的账号将只受密码保护。';
const wrongPassword = '密码不正确。请重试。';

/** Chinese in simplified characters, with “您”, as banks and the large platforms of the mainland address people. */
export const zhCN: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: '继续',
    cancel: '取消',
    tryAgain: '重试',
    otherFactor: '使用其他方式',
    back: '返回',
    exit: '取消并退出登录',
    help: '获取帮助',
    checking: '正在检查…',
    loading: '正在加载…',
    stillWorking: '仍在处理。所需时间比平常更久。',
    stopWaiting: '停止等待',
    offline: '您已离线。您输入的内容仍在这里。',
    offlineAnnounced: '您已离线。',
    onlineAnnounced: '网络已恢复。',
    step: ({ step, of }) => `第${step}步，共${of}步`,
    errorTitle: (title) => `错误：${title}`,
    about: (wait) => han`约${wait}`,
    attemptsLeft: (left) => (left === 1 ? '这是最后一次机会。' : `您还可以尝试${left}次。`),
    signingInAs: (account) => han`正在以${account}的身份登录。`,
    signedInAs: (account) => han`当前登录的账号：${account}。`,
    notYou: '不是您？',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `尾号为${spaced(ending)}的号码`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: han`以${initial}开头的用户名`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `尾号为${ending}的号码`,
      spoken: `尾号为${spaced(ending)}的号码`,
    }),
    unknownEmail: '您的邮箱',
    unknownPhone: '您的手机',
    unknown: '您',
  },
  signIn: {
    heading: ({ service }) => (service ? han`登录${service}` : '登录'),
    identifier: {
      email: '电子邮箱',
      username: '用户名',
      emailOrUsername: '电子邮箱或用户名',
    },
    identifierMissing: {
      email: '请输入您的电子邮箱。',
      username: '请输入您的用户名。',
      emailOrUsername: '请输入您的电子邮箱或用户名。',
    },
    password: '密码',
    passwordMissing: '请输入您的密码。',
    showPassword: '显示密码',
    forgotPassword: '忘记密码？',
    submit: '登录',
    sessionEnded: '您的登录已失效。请重新登录以继续。',
    tooManyAttempts: '您输错代码的次数过多。请重新登录以继续。',
    signedOut: '您已退出登录。',
    returnFailed: '此次登录未成功。请重试或使用其他方式。',
    emailVerified: '您的电子邮箱已确认。请登录以继续。',
    or: '或',
    byCode: { email: '改用邮箱验证码', phone: '改用短信验证码' },
    byLink: '改用邮箱链接',
    byPassword: '改用密码',
    byProvider: ({ name }) => han`使用${name}继续`,
    redirectingTo: ({ name }) => han`正在前往${name}…`,
  },
  checkFactors: { heading: '请稍候' },
  otherAccount: {
    heading: '已有人登录',
    text: (account) => han`此浏览器当前登录的账号：${account}。`,
    textUnknown: '有人在此浏览器中登录过，我们无法确定是不是您。',
    continueAs: (account) => han`以${account}的身份继续`,
    continueUnknown: '使用该登录继续',
    signOut: '退出并登录其他账号',
  },
  chooseFactor: {
    heading: '验证您的身份',
    intro: '请选择第二步验证方式。',
    introWithSetUp: '请选择第二步验证方式，或设置其他方式。',
    setUpHeading: '设置第二步验证',
    setUpIntro: ({ service }) => han`${service ?? '此服务'}在您登录时需要第二步验证。只需设置一次。`,
    setUp: (name) => `设置：${name}`,
    numbered,
    lastUsed: '上次使用',
    recommended: '推荐',
    factorGone: '该方式已不可用。请选择其他方式。',
    factorUnusable: '该方式目前无法使用。请选择其他方式。',
    availableIn: (wait) => han`${wait}后可用`,
  },
  factorKinds: {
    passkey: {
      name: '通行密钥',
      hint: '面容、指纹或屏幕锁定',
      setUp: { name: '设置通行密钥' },
    },
    authenticator: {
      name: '身份验证器应用',
      hint: '应用中显示的验证码',
      setUp: { name: '设置身份验证器应用', hint: '手机上的应用会为您显示验证码' },
    },
    phone: {
      name: '短信',
      hint: '发送到您手机的验证码',
      setUp: { name: '设置短信验证' },
    },
    email: {
      name: '电子邮件',
      hint: '发送到您邮箱的验证码',
      setUp: { name: '设置邮箱验证码' },
    },
    recoveryCode: { name: '恢复代码', hint: '您保存的代码之一' },
    unknown: { name: '其他方式' },
  },
  code: {
    label: '验证码',
    digits,
    verify: '验证',
    verified: '已验证',
    filledIn: '已填入验证码。',
    rememberDevice: ({ lasts }) => (lasts ? han`记住此浏览器${lasts}` : '记住此浏览器'),
    sentWhenComplete: '输入最后一位数字后会自动提交。',
    onlyHere: ({ service }) =>
      han`请只在这里${service ? han`（${service}）` : ''}输入。我们绝不会通过电话、短信或邮件向您索要。`,
    onlyHereShort: ({ service }) =>
      han`请只在这里${service ? han`（${service}）` : ''}输入。我们绝不会向您索要。`,
    notYou: '不是您在登录？请取消并更改密码。',
    problems: {
      empty: () => '请输入验证码。',
      wrongLength: ({ length }) => (length ? `验证码为${digits(length)}。` : '验证码不完整。'),
      notACode: ({ length }) =>
        length ? `请只输入${digits(length)}，不要包含其他文字。` : '请只输入验证码，不要包含其他文字。',
      severalCodes: () => '这里有多个验证码。请只输入最新的一个。',
      securityCode: () => '请输入验证码。',
    },
  },
  authenticator: {
    heading: '输入验证码',
    intro: ({ service }) => han`请打开身份验证器应用，查找${service ?? '此账号'}的验证码。`,
    hint: (length) => `${length ? `${digits(length)}，` : ''}每30秒更换一次。`,
    noPhone: '我的手机不在身边',
    tipsTitle: '验证码仍然不对？',
    tips: ({ service }) => [
      han`请确认您使用的是${service ?? '此服务'}的验证码。`,
      '请等待下一个验证码，然后输入。',
      '请将手机时间设为自动设置。',
    ],
  },
  sentCode: {
    heading: { email: '查看您的邮箱', phone: '查看您的手机', other: '输入验证码' },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? han`我们已向${place}发送新的验证码。${newestOnly ? '现在只有最新的有效。' : '请使用最新消息中的验证码。'}`
        : han`我们已向${place}发送验证码。可能需要几分钟才能收到。`,
    lasts: (wait) => han`验证码有效期为${wait}。`,
    notSentHeading: { email: '通过邮件获取验证码', phone: '通过短信获取验证码', other: '获取验证码' },
    notSent: (place) => han`我们将向${place}发送验证码。`,
    send: '发送验证码',
    sendAgain: '重新发送验证码',
    sending: '正在发送…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return han`我们已向${place}发送验证码。`;
      return `我们已发送新的验证码。${newestOnly ? '现在只有最新的有效。' : '请使用最新的消息。'}`;
    },
    againIn: (wait) => han`${wait}后可以获取新的验证码。`,
    againShort: (wait) => han`（${wait}后）`,
    againNow: '现在可以获取新的验证码。',
    notArrivedTitle: '没有收到？',
    notArrived: {
      email: ['请等待几分钟。', '请查看垃圾邮件文件夹。', '请重新发送验证码，或使用其他方式。'],
      phone: ['请等待几分钟。', '请检查手机是否有信号。', '请重新发送验证码，或使用其他方式。'],
      other: ['请等待几分钟。', '请重新发送验证码，或使用其他方式。'],
    },
    weaker: '短信的安全性不如身份验证器应用。',
    checkAddress: '请检查验证码是否发送到了正确的位置，见上方。',
    change: { email: '更改邮箱', phone: '更改号码', other: '更改地址' },
  },
  recovery: {
    heading: '输入恢复代码',
    intro: '您在设置两步验证时保存的代码之一。',
    label: '恢复代码',
    hint: '每个代码只能使用一次。',
    noCodesTitle: '我没有恢复代码',
    noCodes: ({ service, otherFactor }) =>
      han`代码可能在文件中、纸上或您的密码管理器中。如果找不到，请${
        otherFactor ? '使用其他方式或' : ''
      }联系${service ? han`${service}的` : ''}客服。`,
    left: (left) => `您还有${left}个恢复代码。`,
    problems: {
      empty: () => '请输入恢复代码。',
      wrongLength: ({ length }) => (length ? `恢复代码为${digits(length)}。` : '恢复代码不完整。'),
      notACode: () => '请只输入恢复代码，不要包含其他文字。',
      severalCodes: () => '请输入一个代码。',
      securityCode: () => '这看起来是应用或消息中的验证码。请输入恢复代码。',
    },
  },
  limited: {
    heading: {
      locked: '代码输错次数过多',
      rate_limited: '尝试次数过多',
      too_many_sends: '发送次数过多',
      sign_in: '登录尝试次数过多',
    },
    until: ({ wait, time }) => han`您可以在${wait}后（${time}）重试。`,
    waitUnknown: '请等待几分钟，然后重试。',
    now: '现在可以重试。',
    otherFactors: '您的其他方式仍可使用。',
    tooEarly: (wait) => han`您可以在${wait}后重试。`,
  },
  denied: {
    heading: '无法登录',
    reasons: {
      noFactor: '您的账号没有可用的第二步验证。请联系客服。',
      account: '此账号无法登录。请联系客服。',
      passwordReset: '您需要先更改密码，然后才能登录。',
      misconfigured: '我们这边的登录设置有误。请联系客服。',
      sameFactorAgain: '您的身份已验证，但系统再次要求同一步骤。请重试，或退出登录后重新开始。',
      cookiesBlocked: '您的浏览器阻止了登录所需的 Cookie。请在浏览器设置中允许此网站使用 Cookie，然后重试。',
      restartLoop: '此步骤不得不多次重新开始。请稍后重试或联系客服。',
      setUpNeeded: '您需要先设置两步验证，但无法在这里设置。请联系客服。',
      emailVerificationNeeded: '您需要先确认您的电子邮箱。请打开我们发送的邮件，然后重试。',
    },
    changePassword: '更改密码',
    contactSupport: '联系客服',
  },
  unreachable: {
    heading: '无法检查您的登录状态',
    screenHeading: '无法加载此步骤',
  },
  signedOut: {
    sessionEnded: {
      heading: '您的登录已失效',
      text: '请重新登录以继续。',
      signIn: '重新登录',
    },
    tooManyAttempts: {
      heading: '代码输错次数过多',
      text: '这次登录已结束。请重新登录以继续。',
      signIn: '重新登录',
    },
    notSignedIn: { heading: '您尚未登录', text: '请登录以继续。', signIn: '登录' },
  },
  signingOut: {
    heading: '正在退出登录',
    working: '请稍等片刻。',
    failedHeading: '您尚未退出登录',
  },
  done: {
    signedIn: '您已登录',
    alreadySignedIn: '您已经登录',
    emailVerified: '您的电子邮箱已确认。',
  },
  failures: {
    wrong_code: '该代码不正确。请检查后重试。',
    expired_code: '该代码已过期。',
    wrong_or_expired: '该代码不正确或已过期。',
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `您尝试的次数过多。${orWait(wait)}`,
    locked: ({ wait }) => `您输错代码的次数过多。${orWait(wait)}`,
    too_many_sends: ({ wait }) => `您请求发送的次数过多。${orWait(wait)}`,
    session_ended: '您的登录已失效。请重新登录以继续。',
    verification_required: '您需要再次验证身份。',
    step_up_required: '请先验证您的身份。',
    restart: '操作未成功。让我们重新开始此步骤。',
    factor_gone: '该方式已不可用。',
    conflict: '此项已经设置。',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: '安全检查未成功。请重试。',
    dismissed: '您已停止。请重试或使用其他方式。',
    refused: '此账号无法这样做。请使用其他方式，或获取帮助。',
    offline: '我们无法连接到服务。请检查网络，然后重试。',
    server: ourSide,
    malformed: ourSide,
    misconfigured: '我们这边的设置有误。请使用其他方式，或获取帮助。',
    unexpected: ourSide,
    timeout: '所需时间过长。请重试。',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `您尝试登录的次数过多。${orWait(wait)}`,
      rate_limited: ({ wait }) => `您尝试登录的次数过多。${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: '该验证码不正确。请输入最新的验证码。',
      expired_code: '该验证码已过期。请输入最新的验证码。',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: '该验证码不正确。请使用最新的消息。',
      expired_code: '该验证码已过期。请重新发送。',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: '该恢复代码已失效。请换一个。',
    },
    send: {
      rate_limited: ({ wait }) => `您请求发送的次数过多。${orWait(wait)}`,
      too_many_sends: ({ wait }) => `您请求发送的次数过多。${orWait(wait)}您仍可输入已收到的验证码。`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: '您的密码',
    hint: '更改登录方式需要再次输入密码。',
    wrong: '密码不正确。请检查后重试。',
  },
  address: {
    label: addressKinds,
    phoneHint: `请包含国家/地区代码，例如 ${example}。`,
    send: '发送验证码',
    sendMessage: '发送消息',
    sendLink: '发送链接',
    problems: {
      empty: (kind) => `请输入您的${addressKinds[kind]}。`,
      notAnAddress: (kind) =>
        kind === 'email' ? '请输入电子邮箱，例如 name@example.com。' : `请输入手机号码，例如 ${example}。`,
      severalAddresses: (kind) => `请只输入一个${addressKinds[kind]}。`,
      tooShort: (kind) => `该${addressKinds[kind]}太短。`,
      tooLong: (kind) => `该${addressKinds[kind]}太长。`,
      noCountry: () => '请包含国家/地区代码，例如中国大陆为 +86。',
      trunkZero: () => '请去掉国家/地区代码后的 (0)。',
      extension: () => '请输入不带分机号的号码。消息无法发送到分机。',
    },
  },
  signInByCode: {
    intro: {
      email: '我们会向您的邮箱发送登录验证码。',
      phone: '我们会向您的手机发送登录验证码。',
    },
    introLink: '我们会向您的邮箱发送登录链接。',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: '设置身份验证器应用',
    intro: ({ service }) =>
      service ? han`登录${service}时，您将使用其中的验证码。` : '登录时，您将使用其中的验证码。',
    creating: '正在生成密钥…',
    noAppTitle: '我没有这种应用',
    noApp:
      '任何身份验证器应用都可以。您可以在手机的应用商店中查找，也可以看看您的密码管理器：很多都内置了此功能。',
    scan: '打开应用并扫描此二维码',
    cannotScan: '无法扫描？',
    typeKey: '请改为在应用中输入此密钥，或将其复制。',
    qrCode: '用于身份验证器应用的二维码。“无法扫描？”下的密钥作用相同。',
    add: '将此账号添加到应用',
    openInApp: '在身份验证器应用中打开',
    orCopyKey: '或将此密钥复制到您的应用中。',
    scanElsewhere: '应用在另一台设备上',
    copy: '复制密钥',
    copied: '已复制密钥。',
    notCopied: '未能复制。请选中密钥并手动复制。',
    account: '账号',
    service: '服务',
    kindOfKey: '密钥类型',
    timeBased: ({ length, periodSeconds }) =>
      `基于时间，${digits(length)}${periodSeconds === 30 ? '' : `，每${periodSeconds}秒`}`,
    enterCode: '输入应用中显示的验证码',
  },
  ceremony: {
    passkey: {
      heading: '使用您的通行密钥',
      intro: '您的设备会要求验证面容、指纹或屏幕锁定。',
      start: '使用通行密钥',
    },
    other: {
      heading: '在您的设备上验证身份',
      intro: '您的设备会提示您如何操作。',
      start: '开始',
    },
    performing: '请按照设备上的步骤操作。',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: '所需时间过长。请重试。',
      input_refused: notAccepted,
      refused: '在此设备上无法使用。请使用其他方式。',
    },
  },
  replaceFactor: {
    heading: '更换您丢失的验证方式？',
    signedIn: '恢复代码验证通过。',
    intro: '您现在可以更换丢失的验证方式。新的确认之前，旧的仍然有效。',
    makeNewCodes: '请尽快在账号设置中生成新的代码。',
    codesHeading: '您的恢复代码快用完了',
    newCodes: '获取新的恢复代码',
    newCodesWarning: '生成一组新代码后，剩余的代码将失效。',
    newCodesUnknown: '我们不确定是否生成了新的代码。如果已生成，旧代码已失效：请再次获取新的代码。',
    newCodesInSettings: '无法在这里操作。您可以在账号设置中生成新的代码。',
    replace: {
      authenticator: { name: '重新设置身份验证器应用', hint: '如果您丢失了手机或删除了应用' },
      phone: { name: '使用其他手机号码', hint: '如果您无法再收到短信' },
      email: { name: '使用其他电子邮箱', hint: '如果您无法再打开该邮箱' },
    },
    notReplaced: '操作未成功。您可以稍后在账号设置中重试。',
    skip: '暂时不要',
  },
  setUpAddress: {
    heading: { email: '通过邮件接收验证码', phone: '通过短信接收验证码' },
    intro: ({ kind, service }) =>
      han`您每次登录${service ?? ''}时，我们都会向${kind === 'phone' ? '此号码' : '此邮箱'}发送验证码。`,
    introKnown: ({ place, service }) => han`您每次登录${service ?? ''}时，我们都会向${place}发送验证码。`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: '通过链接登录',
    instruction: '请在此浏览器中打开链接。您可以在那里继续，也可以回到这里。',
    notYet: '您尚未登录。请在此浏览器中打开最新邮件中的链接，然后重试。',
  },
  verifyEmail: {
    ...link,
    heading: '确认您的电子邮箱',
    instruction: '请打开邮件中的链接，然后回到这里。',
    notYet: '您的电子邮箱尚未确认。请打开最新邮件中的链接，然后重试。',
    confirmIntro: '您打开了我们邮件中的链接。请按下按钮，确认该邮箱属于您。',
    confirm: '确认我的电子邮箱',
    newLink: '发送新的链接',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: '这次登录是您发起的吗？',
    asking: ({ service }) =>
      han`一个链接或其他网站将您带到这里登录${service ?? ''}。只有您自己发起了登录，才选择“是”：他人发来的链接可能让您登录到他人的账号。`,
    signInMyself: '不是，我自己登录',
    continue: '是，继续',
    completingHeading: '正在登录',
    completing: '请稍等片刻。',
    failedHeading: '无法登录',
    backToSignIn: '返回登录',
  },
  settings: {
    endings: {
      add: '已添加。',
      removeFactor: '已移除。',
      renameFactor: '已重命名。',
      turnOn: '您的更改已保存。',
      turnOff: '您的更改已保存。',
      createCodes: '您的恢复代码已生成。',
      regenerateCodes: '您的新恢复代码已生成。旧代码已失效。',
      forgetDevice: '我们会在那里再次要求第二步验证。',
      signOutOthers: '您已在其他所有地方退出登录。',
      unknown: '我们不确定是否成功。请查看此处显示的内容。',
      alreadyGone: '此前已被移除。这次没有任何更改。',
      codesExist: '您已有恢复代码。如果找不到，请生成一组新的。',
      codesLeft: '您没有保存恢复代码就离开了。请在需要之前生成一组新的。',
      unavailable: '该方式目前无法使用。请选择其他方式。',
      changed: '您的登录状态已发生变化，因此未执行任何操作。请重试。',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `您的登录状态已发生变化${wasStopped ? '，因此未执行任何操作' : ''}。`,
        name ? han`您现在登录的账号：${name}。` : '您现在登录的是其他账号。',
      ].join(''),
    createCodes: {
      heading: '生成恢复代码？',
      text: '当您无法使用其他方式时，可凭恢复代码登录。每个代码只能使用一次。',
      keep: '暂时不要',
      confirm: '生成代码',
    },
    revealCodes: {
      heading: '显示您的恢复代码？',
      text: '请确保没有其他人能看到您的屏幕。',
      keep: '暂时不要',
      confirm: '显示代码',
    },
    turnOnAgain: {
      heading: '开启两步验证？',
      text: '您每次登录时，我们都会要求第二步验证。',
      keep: '暂时不要',
      confirm: '开启两步验证',
    },
    heading: '两步验证',
    updating: '正在更新…',
    offline: (read) => `您已离线。${asOf(read)}`,
    offlineAction: '您已离线。请先连接网络，然后重试。',
    loadFailed: '无法加载您的设置',
    misconfigured: '我们这边的设置有误。',
    refreshFailed: (read) => `我们无法检查更改。${asOf(read)}`,
    busyAction: '请稍候。正在进行更改。',
    broken: '无法显示此内容',
    account: (name) => `账号：${name}`,
    kinds: {
      passkey: { name: '通行密钥', yours: '您的通行密钥', yourOther: '您的其他通行密钥' },
      authenticator: {
        name: '身份验证器应用',
        yours: '您的身份验证器应用',
        yourOther: '您的其他身份验证器应用',
      },
      phone: { name: '短信', yours: '短信', yourOther: '发送到您其他号码的短信' },
      email: { name: '邮箱验证码', yours: '电子邮件', yourOther: '发送到您其他邮箱的电子邮件' },
      recoveryCode: { name: '恢复代码', yours: '恢复代码' },
      unknown: { name: '其他方式', yours: '其他方式' },
    },
    protection: {
      on: '两步验证已开启',
      onDetail: '您登录时，我们会要求第二步验证。',
      off: '两步验证已关闭',
      offDetail: '只有密码保护您的账号。',
      notReady: '您的账号尚未受到保护',
      notReadyDetail: '两步验证已开启，但您没有可用的第二步验证。请验证或添加一种方式。',
      turnOn: '开启',
      turnOff: '关闭',
      turnWhat: '两步验证',
    },
    nothingSetUp: {
      heading: '为您的账号添加第二步验证',
      text: '这样，即使有人知道您的密码，也无法以您的身份登录。大约需要两分钟。',
      setUp: '设置两步验证',
    },
    factors: {
      heading: '您的验证方式',
      intro: '您登录时，我们会要求使用其中一种。',
      introOff: '开启两步验证后，您登录时，我们会要求使用其中一种。',
      add: '添加其他方式',
      on: '已开启',
      ready: '已就绪',
      needsVerification: '需要验证',
      notCounting: '验证之前无法使用。',
      weaker: '安全性低于应用',
      added: (date) => `添加时间：${date}`,
      used: (when) => `上次使用：${when}`,
      kept: {
        required: '您的账号必须使用此方式，无法移除。',
        signIn: '您使用此方式登录，无法移除。',
        unsupported: '无法在这里移除。',
      },
      none: '尚未设置任何方式。',
      numbered,
      named,
      rename: '重命名',
      remove: '移除',
      verify: '验证',
      change: '更改',
    },
    recoveryCodes: {
      heading: '恢复代码',
      intro: '当您无法使用任何其他方式时，可凭恢复代码登录。每个代码只能使用一次。',
      left: (left) => `剩余${left}个恢复代码`,
      some: '您有恢复代码',
      someDetail: '请保存在手机以外的地方。',
      none: '您没有恢复代码',
      noneDetail: '请生成一些，以免丢失手机后无法登录。',
      few: '请在用完之前生成新的。',
      create: '生成恢复代码',
      regenerate: '生成新的代码',
      reveal: '显示代码',
    },
    sessions: {
      heading: '您的登录位置',
      others: (number) => `已在另外${number}个设备或浏览器上登录`,
      othersUnknown: '您可能在其他设备上登录',
      onlyHere: '您只在这里登录',
      detail: '如果其中有您不认识的，请将其退出登录。',
      signOutOthers: '退出所有其他登录',
    },
    devices: {
      heading: '已记住的浏览器',
      intro: '您在这些浏览器中登录时，我们不要求第二步验证。',
      unnamed: '浏览器',
      thisOne: '此浏览器',
      lasts: (duration) => han`剩余${duration}`,
      forget: '忘记',
      named: ({ name, isThisOne }) => (isThisOne ? '此浏览器' : name),
    },
    confirmation: {
      proved: '您的身份已验证。尚未进行任何更改。',
      askedAnew: '您的设置已发生变化。未执行任何操作。请阅读接下来会发生什么。',
      passwordMissing: '请输入您的密码。',
      passwordHint: '我们需要密码来确认是您本人。',
      working: '正在处理…',
      waitUntil: (wait) => han`您可以在${wait}后重试。`,
      waitOver: '现在可以重试。',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: '此账号无法这样做。没有任何更改。',
        factor_gone: '此项已被移除。',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => (which ? `移除${name}${quoted(which)}？` : `移除${name}？`),
      text: {
        authenticator: ({ factor, service }) =>
          han`${factor.which ? quoted(factor.which) : '该应用'}将不再为您提供${service ? han`${service}的` : ''}验证码。`,
        email: ({ place }) => han`我们将不再向${place}发送验证码。`,
        phone: ({ place }) => han`我们将不再向${place}发送验证码。`,
        passkey: ({ service }) => (service ? han`您将无法再将其用于${service}。` : '您将无法再使用它。'),
        other: ({ service }) => (service ? han`您将无法再将其用于${service}。` : '您将无法再使用它。'),
      },
      remaining: (ways) => `您仍可使用${ways}。`,
      keep: '保留',
      confirm: ({ name }) => `移除${name}`,
      setUpAgain: '这是您的最后一种方式。下次登录只要求密码，然后要求设置另一种方式。',
      last: {
        heading: '移除最后一种方式并关闭两步验证？',
        text: passwordOnly,
        keep: '保留',
        confirm: '关闭两步验证',
      },
    },
    turnOff: {
      heading: '关闭两步验证？',
      text: passwordOnly,
      passwordOnly: '任何知道您密码的人都可以登录。',
      codesStop: '不再要求输入您的恢复代码。',
      factorsStay: '您设置的内容会保留，可以再次开启。',
      keep: '保持开启',
      confirm: '关闭两步验证',
    },
    regenerateCodes: {
      heading: '生成新的恢复代码？',
      text: ({ left }) =>
        left ? `新代码生成后，您剩余的${left}个代码将立即失效。` : '新代码生成后，您现有的代码将立即失效。',
      keep: '保留旧代码',
      confirm: '生成新的代码',
    },
    forgetDevice: {
      heading: '忘记此浏览器？',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? '此浏览器中' : name ? han`${name}中` : '那里';
        return han`您下次在${where}登录时，我们会要求第二步验证。`;
      },
      keep: '保留',
      confirm: '忘记',
    },
    signOutOthers: {
      heading: '在其他所有地方退出登录？',
      text: ({ count }) =>
        count ? `您需要在另外${count}个设备或浏览器上重新登录。` : '您需要在其他所有设备和浏览器上重新登录。',
      stay: '您在这里会保持登录。',
      keep: '保持登录',
      confirm: '退出所有其他登录',
    },
    renameFactor: {
      heading: ({ name }) => `重命名${name}`,
      label: '名称',
      hint: '便于您辨认的名称，例如所在的设备。',
      missing: '请输入名称。',
      tooLong: (most) => `最多使用${most}个字符。`,
      confirm: '保存名称',
      failures: {
        input_refused: '无法使用该名称。您可能已将其用于另一种方式。请选择其他名称。',
        conflict: '您已将该名称用于另一种方式。请选择其他名称。',
        refused: '无法使用该名称。请选择其他名称。',
      },
    },
    nameFactor: {
      heading: ({ name }) => `为新的${name}命名`,
      intro: '您已有一个。名称可帮助您区分它们。',
      hint: '例如：工作手机',
      suggested: numbered,
    },
    unknownCodes: {
      heading: '我们不确定是否已生成恢复代码',
      checking: '我们不确定是否成功。正在检查…',
      text: '我们没有收到响应，因此无法向您显示代码。',
      warning: '您可以生成一组新的。此前的所有代码届时将失效。',
      create: '生成一组新的',
      skip: '暂时不要',
    },
    makeCodes: {
      heading: '恢复代码',
      text: '如果您丢失手机，可凭恢复代码登录。每个代码只能使用一次，并且只在现在显示，请准备好保存的地方。',
      keep: '暂时不要',
      confirm: '显示我的代码',
    },
    codesFromBefore: {
      heading: '您还保存着恢复代码吗？',
      text: '您已有一组此前的代码。如果丢失手机，您会用到它们。',
      warning: '如果找不到，请生成一组新的。旧代码届时将失效。',
      keep: '我还有',
      replace: '生成一组新的',
      left: {
        heading: '您的恢复代码尚未保存',
        text: '您有一组尚未确认保存的代码。如果丢失手机，您会用到它们。',
        warning: '我们不会在这里再次显示。新的一组会取代它，其中的代码届时将失效。',
        keep: '我已保存',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: '请重新登录以继续',
        text: '您的登录已失效。您设置的内容已保留：登录后可以从那里继续。',
      },
      changed: {
        heading: '您的登录状态已发生变化',
        text: '您现在登录的可能是他人的账号。此后未执行任何操作。请在下一个屏幕上确认账号，然后再继续。',
      },
    },
    changeAddress: {
      stopsAtOnce: '您一继续，目前使用的就会失效。',
      isOnlyOne: '您一继续，目前使用的就会失效。在确认新的之前，只有密码保护您的账号。',
    },
    addFactor: {
      heading: '选择第二步验证方式',
      intro: '您稍后可以添加更多。',
      nothing: '目前没有可以添加的方式。',
      cancel: '取消',
    },
    turnOn: {
      heading: '开启两步验证',
      intro: '从现在起，您登录时，我们会要求第二步验证。',
      ready: (factor) => `${factor.name}：已验证`,
      codesSaved: (number) => `已保存${number}个恢复代码`,
      confirm: '开启',
      skip: '暂时不要',
    },
    summary: {
      heading: '两步验证已开启',
      text: (ways) => `下次请使用密码和${ways}登录。`,
      keepCodes: '请将恢复代码保存在没有手机也能找到的地方。',
      done: '完成',
      addAnother: '添加其他方式',
    },
    sessionEnds: {
      heading: '保持登录？',
      headingWithoutStay: '您即将退出登录',
      text: '您即将退出登录。',
      left: (wait) => han`将在${wait}后退出。`,
      over: '您的登录已失效。',
      stay: '保持登录',
      signOut: '立即退出',
      understood: '关闭',
    },
    saveCodes: {
      heading: '保存您的恢复代码',
      intro: '如果您丢失手机，每个代码可使用一次。您不会再看到它们。请保存在手机以外的地方。',
      introShownAgain: '如果您丢失手机，每个代码可使用一次。请保存在手机以外的地方。',
      headingAgain: '您的恢复代码',
      done: '完成',
      listName: '您的恢复代码',
      copy: '复制',
      copied: '已复制代码。请粘贴到安全的地方。',
      notCopied: '未能复制。代码已选中：请手动复制。',
      download: '下载',
      downloaded: '请在您的下载内容中查找该文件。',
      notDownloaded: '未能下载。请改为复制或打印代码。',
      fileName: 'codes',
      print: '打印',
      notPrinted: '未能打印。请改为复制或下载代码。',
      saved: '我已保存这些代码',
      savedMissing: '请先保存代码，然后勾选。',
      typeOne: '输入其中一个代码',
      typeOneHint: '请从您保存的地方取用，以确认代码就在那里。',
      typeOneMissing: '请输入其中一个代码。',
      typeOneWrong: '这不是其中的代码。请查看您保存的地方。',
      paper: {
        title: ({ service }) => (service ? han`${service}的恢复代码` : '恢复代码'),
        account: (account) => `账号：${account}`,
        date: (date) => `生成日期：${date}`,
        once: '每个代码只能使用一次。',
      },
      leaving: {
        heading: '不保存代码就离开？',
        text: '您不会再看到这些代码。没有它们，丢失手机可能导致您无法登录。',
        textShownAgain: '您可以稍后再次查看。保存之前，丢失手机可能导致您无法登录。',
        signsOut: '您将退出登录。',
        keep: '返回并保存',
        confirm: '仍然离开',
      },
    },
    guided: {
      step: ({ step, of, name }) => `第${step}步，共${of}步 · ${name}`,
      names: { add: '添加', verify: '验证', saveCodes: '保存代码', turnOn: '开启' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `验证您的身份：${purpose}` : '验证您的身份'),
    confirm: (purpose) => (purpose ? `验证：${purpose}` : '验证'),
    unavailableHeading: '我们无法在这里验证您的身份',
    unavailable: '您尚未设置任何方式。请退出后重新登录，或寻求帮助。',
    unavailableHere: '无法在这里确认。请退出后重新登录，或寻求帮助。',
    sessionChangedHeading: '您的登录状态已发生变化',
    sessionChanged: '您已退出登录，或登录了其他账号。未执行任何操作。请登录，然后重试。',
    close: '关闭',
    provedHeading: '您的身份已验证',
    proved: (purpose) => (purpose ? `是否继续：${purpose}？` : '是否继续？'),
    goOn: (purpose) => purpose ?? '继续',
  },
};
