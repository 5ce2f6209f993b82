import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'pt-BR';

/** `several` is given the number, with “de” where it ends in a noun: “1000000 de códigos”. `one` is for 0 as well. */
const counted = (number: number, one: string, several: (number: string) => string) =>
  plural(locale, number, { one, many: several(`${number} de`), other: several(`${number}`) });
const digits = (length: number) => counted(length, `${length} dígito`, (number) => `${number} dígitos`);
const orWait = (wait: string | undefined) =>
  wait ? `Tente novamente em ${wait}.` : 'Aguarde alguns minutos e tente novamente.';
/** “à 01:05”, “às 14:05”. */
const at = (time: string) => `${/^0?1\D/.test(time) ? 'à' : 'às'}\u00A0${time}`;

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  `e\u2011mail que começa com ${mailbox}, em ${domain}`;

const identifiers = {
  email: 'o e\u2011mail',
  username: 'o nome de usuário',
  emailOrUsername: 'o e\u2011mail ou o nome de usuário',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Confira ${identifiers[identifierKind ?? 'emailOrUsername']} e a senha.`;

const ourSide = 'Ocorreu um problema do nosso lado. Tente novamente.';
const checkEntry = 'Confira o que você digitou e tente novamente.';
const wrongOrExpired = 'Este código está incorreto ou expirou.';
const usedBefore = 'Este código está incorreto ou já foi usado.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `Não conseguimos enviar o código${place ? ` para ${place}` : ''}.`;

const addressKinds = { email: 'e\u2011mail', phone: 'número de telefone' } as const;
/** An example that must not wrap. Brazil has no range for fiction. */
const example = '+55\u00A011\u00A091234\u20115678';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'número' : 'e\u2011mail');
const wrongAddress = (kind: 'email' | 'phone') =>
  `Não conseguimos usar este ${kindOfAddress(kind)}. Confira ou use outro.`;
const notSent = (kind: 'email' | 'phone') =>
  `Não conseguimos enviar uma mensagem para este ${kindOfAddress(kind)}. Confira e tente novamente.`;
const deadLink = 'Este link expirou ou já foi usado. Envie um novo.';
const notAccepted = 'Não funcionou. Tente novamente ou use outro método.';
const messageNotSent = 'Não conseguimos enviar a mensagem. Tente novamente.';
const link = {
  sentHeading: 'Confira seu e\u2011mail',
  notSent: (place: string) => `Enviaremos uma mensagem com um link para ${place}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `Enviamos um ${times > 1 ? 'novo link' : 'link'} para ${place}.`,
  send: 'Enviar link',
  sendAgain: 'Enviar novamente',
  sending: 'Enviando…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? 'Enviamos um novo link. Use a mensagem mais recente.' : `Enviamos um link para ${place}.`,
  againIn: (wait: string) => `Você poderá pedir outra mensagem em ${wait}.`,
  againShort: (wait: string) => `em ${wait}`,
  againNow: 'Você já pode pedir outra mensagem.',
  opened: 'Já abri o link',
  notArrivedTitle: 'Não recebeu?',
  notArrived: ['Aguarde alguns minutos.', 'Procure na pasta de spam.', 'Envie a mensagem novamente.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const onService = (service: string | undefined) => (service ? ` em ${service}` : '');
const forService = (service: string | undefined) => (service ? ` para ${service}` : '');
const quoted = (which: string) => `“${which}”`;
/** By how the names of kinds begin. A name of the host’s own stands in quotes. */
const articles = [
  ['chave', 'a '],
  ['app', 'o '],
  ['códigos', 'os '],
  ['código', 'o '],
  ['outro', 'o '],
] as const;
const the = (name: string) => {
  const [, article] = articles.find(([start]) => name.startsWith(start)) ?? [];
  return article === undefined ? quoted(name) : `${article}${name}`;
};
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `Última atualização: ${[date, time].filter(Boolean).join(', ') || 'há algum tempo'}.`;
const passwordOnly = 'Só a senha vai proteger sua conta.';
const wrongPassword = 'Esta senha não está correta. Tente novamente.';

/** Brazilian Portuguese, with “você”. People are spoken of without masculine or feminine. */
export const ptBR: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Continuar',
    cancel: 'Cancelar',
    tryAgain: 'Tentar novamente',
    otherFactor: 'Usar outro método',
    back: 'Voltar',
    exit: 'Cancelar e sair',
    help: 'Obter ajuda',
    checking: 'Verificando…',
    loading: 'Carregando…',
    stillWorking: 'Está demorando mais do que o normal. Aguarde mais um pouco.',
    stopWaiting: 'Parar de esperar',
    offline: 'Você está offline. O que você digitou continua aqui.',
    offlineAnnounced: 'Você está offline.',
    onlineAnnounced: 'Você está online novamente.',
    step: ({ step, of }) => `Etapa ${step} de ${of}`,
    errorTitle: (title) => `Erro: ${title}`,
    about: (wait) => `cerca de ${wait}`,
    attemptsLeft: (left) =>
      left === 1
        ? 'Esta é sua última tentativa.'
        : counted(
            left,
            `Você ainda tem ${left} tentativa.`,
            (number) => `Você ainda tem ${number} tentativas.`,
          ),
    signingInAs: (account) => `Fazendo login como ${account}.`,
    signedInAs: (account) => `Você fez login como ${account}.`,
    notYou: 'Não é você?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `número com final ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `nome de usuário que começa com ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `o ${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `o número com final ${ending}`,
      spoken: `o número com final ${spaced(ending)}`,
    }),
    unknownEmail: 'seu e\u2011mail',
    unknownPhone: 'seu telefone',
    unknown: 'você',
  },
  signIn: {
    heading: ({ service }) => `Fazer login${onService(service)}`,
    identifier: {
      email: 'E\u2011mail',
      username: 'Nome de usuário',
      emailOrUsername: 'E\u2011mail ou nome de usuário',
    },
    identifierMissing: {
      email: 'Digite seu e\u2011mail.',
      username: 'Digite seu nome de usuário.',
      emailOrUsername: 'Digite seu e\u2011mail ou seu nome de usuário.',
    },
    password: 'Senha',
    passwordMissing: 'Digite sua senha.',
    showPassword: 'Mostrar senha',
    forgotPassword: 'Esqueceu sua senha?',
    submit: 'Fazer login',
    sessionEnded: 'Sua sessão terminou. Faça login novamente para continuar.',
    tooManyAttempts: 'Você digitou um código incorreto muitas vezes. Faça login novamente para continuar.',
    signedOut: 'Você saiu da sua conta.',
    returnFailed: 'Este login não funcionou. Tente novamente ou use outro método.',
    emailVerified: 'Seu e\u2011mail está confirmado. Faça login para continuar.',
    or: 'ou',
    byCode: { email: 'Receber um código por e\u2011mail', phone: 'Receber um código por SMS' },
    byLink: 'Receber um link por e\u2011mail',
    byPassword: 'Usar minha senha',
    byProvider: ({ name }) => `Continuar com ${name}`,
    redirectingTo: ({ name }) => `Abrindo ${name}…`,
  },
  checkFactors: { heading: 'Um momento' },
  otherAccount: {
    heading: 'Já existe uma sessão aberta',
    text: (account) => `Neste navegador, o login foi feito como ${account}.`,
    textUnknown: 'Alguém fez login neste navegador, e não sabemos se foi você.',
    continueAs: (account) => `Continuar como ${account}`,
    continueUnknown: 'Continuar com este login',
    signOut: 'Sair e usar outra conta',
  },
  chooseFactor: {
    heading: 'Confirme que é você',
    intro: 'Escolha uma segunda etapa.',
    introWithSetUp: 'Escolha uma segunda etapa ou configure outra.',
    setUpHeading: 'Configure uma segunda etapa',
    setUpIntro: ({ service }) =>
      `${service ?? 'Este serviço'} pede uma segunda etapa no login. Você só precisa configurar uma vez.`,
    setUp: (name) => `Configurar: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Último uso',
    recommended: 'Recomendado',
    factorGone: 'Este método não está mais disponível. Escolha outro.',
    factorUnusable: 'Este método não está funcionando no momento. Escolha outro.',
    availableIn: (wait) => `Disponível em ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'Chave de acesso',
      hint: 'Rosto, digital ou bloqueio de tela',
      setUp: { name: 'Configurar uma chave de acesso' },
    },
    authenticator: {
      name: 'App autenticador',
      hint: 'O código que seu app mostra',
      setUp: { name: 'Configurar um app autenticador', hint: 'Um app no seu telefone mostra os códigos' },
    },
    phone: { name: 'SMS', hint: 'Um código no seu telefone', setUp: { name: 'Configurar códigos por SMS' } },
    email: {
      name: 'E\u2011mail',
      hint: 'Um código na sua caixa de entrada',
      setUp: { name: 'Configurar códigos por e\u2011mail' },
    },
    recoveryCode: { name: 'Código de recuperação', hint: 'Um dos códigos que você salvou' },
    unknown: { name: 'Outro método' },
  },
  code: {
    label: 'Código de segurança',
    digits,
    verify: 'Confirmar',
    verified: 'Confirmado',
    filledIn: 'Código preenchido.',
    rememberDevice: ({ lasts }) =>
      lasts ? `Lembrar deste navegador por ${lasts}` : 'Lembrar deste navegador',
    sentWhenComplete: 'Ele é enviado quando você digita o último dígito.',
    onlyHere: ({ service }) =>
      `Digite somente aqui${onService(service)}. Nunca vamos pedir seu código por telefone, mensagem ou e\u2011mail.`,
    onlyHereShort: ({ service }) => `Digite somente aqui${onService(service)}. Nunca vamos pedir seu código.`,
    notYou: 'Não tentou fazer login? Cancele e mude sua senha.',
    problems: {
      empty: () => 'Digite o código de segurança.',
      wrongLength: ({ length }) =>
        length ? `O código tem ${digits(length)}.` : 'O código não está completo.',
      notACode: ({ length }) =>
        length
          ? `Digite apenas os ${digits(length)}, sem outro texto.`
          : 'Digite apenas o código, sem outro texto.',
      severalCodes: () => 'Há mais de um código aqui. Digite apenas o mais recente.',
      securityCode: () => 'Digite o código de segurança.',
    },
  },
  authenticator: {
    heading: 'Digite seu código',
    intro: ({ service }) => `Abra seu app autenticador e encontre o código para ${service ?? 'esta conta'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}Muda a cada 30 segundos.`,
    noPhone: 'Não estou com meu telefone',
    tipsTitle: 'Os códigos ainda não funcionam?',
    tips: ({ service }) => [
      `Veja se você está usando o código para ${service ?? 'este serviço'}.`,
      'Espere o próximo código para digitar.',
      'Ajuste a hora do seu telefone para automática.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Confira seu e\u2011mail',
      phone: 'Confira seu telefone',
      other: 'Digite seu código de segurança',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Enviamos um novo código para ${place}. ${newestOnly ? 'Agora só o mais recente funciona.' : 'Use o da mensagem mais recente.'}`
        : `Enviamos um código para ${place}. Pode levar alguns minutos para chegar.`,
    lasts: (wait) => `O código funciona por ${wait}.`,
    notSentHeading: {
      email: 'Receba um código por e\u2011mail',
      phone: 'Receba um código por SMS',
      other: 'Receba um código de segurança',
    },
    notSent: (place) => `Enviaremos um código de segurança para ${place}.`,
    send: 'Enviar código',
    sendAgain: 'Enviar novo código',
    sending: 'Enviando…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Enviamos um código para ${place}.`;
      return `Enviamos um novo código. ${newestOnly ? 'Agora só o mais recente funciona.' : 'Use a mensagem mais recente.'}`;
    },
    againIn: (wait) => `Você poderá pedir um novo código em ${wait}.`,
    againShort: (wait) => `em ${wait}`,
    againNow: 'Você já pode pedir um novo código.',
    notArrivedTitle: 'Não recebeu?',
    notArrived: {
      email: [
        'Aguarde alguns minutos.',
        'Procure na pasta de spam.',
        'Envie um novo código ou use outro método.',
      ],
      phone: [
        'Aguarde alguns minutos.',
        'Veja se seu telefone está com sinal.',
        'Envie um novo código ou use outro método.',
      ],
      other: ['Aguarde alguns minutos.', 'Envie um novo código ou use outro método.'],
    },
    weaker: 'O SMS protege você menos do que um app autenticador.',
    checkAddress: 'Confira se o código foi para o lugar certo: ele aparece acima.',
    change: { email: 'Mudar e\u2011mail', phone: 'Mudar número', other: 'Mudar endereço' },
  },
  recovery: {
    heading: 'Digite um código de recuperação',
    intro: 'Um dos códigos que você salvou ao configurar a verificação em duas etapas.',
    label: 'Código de recuperação',
    hint: 'Cada código pode ser usado uma vez.',
    noCodesTitle: 'Não tenho nenhum código',
    noCodes: ({ service, otherFactor }) =>
      `Eles podem estar em um arquivo, no papel ou no seu gerenciador de senhas. Se não encontrar, ${
        otherFactor ? 'use outro método ou ' : ''
      }fale com o suporte${service ? ` de ${service}` : ''}.`,
    left: (left) =>
      counted(
        left,
        `Você ainda tem ${left} código de recuperação.`,
        (number) => `Você ainda tem ${number} códigos de recuperação.`,
      ),
    problems: {
      empty: () => 'Digite um código de recuperação.',
      wrongLength: ({ length }) =>
        length
          ? `Um código de recuperação tem ${digits(length)}.`
          : 'O código de recuperação não está completo.',
      notACode: () => 'Digite apenas o código de recuperação, sem outro texto.',
      severalCodes: () => 'Digite um só código.',
      securityCode: () =>
        'Parece um código de segurança de um app ou de uma mensagem. Digite um código de recuperação.',
    },
  },
  limited: {
    heading: {
      locked: 'Muitos códigos incorretos',
      rate_limited: 'Muitas tentativas',
      too_many_sends: 'Muitas mensagens pedidas',
      sign_in: 'Muitas tentativas de login',
    },
    until: ({ wait, time }) => `Você poderá tentar novamente em ${wait}, ${at(time)}.`,
    waitUnknown: 'Aguarde alguns minutos e tente novamente.',
    now: 'Você já pode tentar novamente.',
    otherFactors: 'Seus outros métodos continuam funcionando.',
    tooEarly: (wait) => `Você poderá tentar novamente em ${wait}.`,
  },
  denied: {
    heading: 'Não foi possível fazer login',
    reasons: {
      noFactor: 'Sua conta não tem uma segunda etapa que você possa usar. Fale com o suporte.',
      account: 'Não é possível fazer login com esta conta. Fale com o suporte.',
      passwordReset: 'Você precisa mudar sua senha antes de fazer login.',
      misconfigured: 'O login não está configurado corretamente do nosso lado. Fale com o suporte.',
      sameFactorAgain:
        'Você confirmou que é você, mas a mesma etapa foi pedida novamente. Tente novamente, ou saia e comece de novo.',
      cookiesBlocked:
        'Seu navegador está bloqueando os cookies necessários para o login. Permita os cookies deste site nas configurações do navegador e tente novamente.',
      restartLoop:
        'Foi preciso recomeçar esta etapa mais de uma vez. Tente novamente mais tarde ou fale com o suporte.',
      setUpNeeded:
        'Primeiro você precisa configurar a verificação em duas etapas, e isso não é possível aqui. Fale com o suporte.',
      emailVerificationNeeded:
        'Primeiro você precisa confirmar seu e\u2011mail. Abra a mensagem que enviamos e tente novamente.',
    },
    changePassword: 'Mudar senha',
    contactSupport: 'Falar com o suporte',
  },
  unreachable: {
    heading: 'Não conseguimos verificar seu login',
    screenHeading: 'Não conseguimos carregar esta etapa',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Sua sessão terminou',
      text: 'Faça login novamente para continuar.',
      signIn: 'Fazer login novamente',
    },
    tooManyAttempts: {
      heading: 'Muitos códigos incorretos',
      text: 'Seu login foi interrompido. Faça login novamente para continuar.',
      signIn: 'Fazer login novamente',
    },
    notSignedIn: {
      heading: 'Você não fez login',
      text: 'Faça login para continuar.',
      signIn: 'Fazer login',
    },
  },
  signingOut: {
    heading: 'Saindo da sua conta',
    working: 'Isso leva só um momento.',
    failedHeading: 'Você ainda não saiu da sua conta',
  },
  done: {
    signedIn: 'Você fez login',
    alreadySignedIn: 'Você já fez login',
    emailVerified: 'Seu e\u2011mail está confirmado.',
  },
  failures: {
    wrong_code: 'Este código não funcionou. Confira e tente novamente.',
    expired_code: 'Este código expirou.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Você tentou muitas vezes. ${orWait(wait)}`,
    locked: ({ wait }) => `Você digitou um código incorreto muitas vezes. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Você pediu muitas mensagens. ${orWait(wait)}`,
    session_ended: 'Sua sessão terminou. Faça login novamente para continuar.',
    verification_required: 'Você precisa confirmar novamente que é você.',
    step_up_required: 'Primeiro, confirme que é você.',
    restart: 'Não funcionou. Vamos recomeçar esta etapa.',
    factor_gone: 'Este método não está mais disponível.',
    conflict: 'Isso já está configurado.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'A checagem de segurança não funcionou. Tente novamente.',
    dismissed: 'Você interrompeu esta etapa. Tente novamente ou use outro método.',
    refused: 'Isso não é possível com esta conta. Use outro método ou peça ajuda.',
    offline: 'Não conseguimos acessar o serviço. Confira sua conexão e tente novamente.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'Isso não está configurado corretamente do nosso lado. Use outro método ou peça ajuda.',
    unexpected: ourSide,
    timeout: 'Está demorando muito. Tente novamente.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Você tentou fazer login muitas vezes. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Você tentou fazer login muitas vezes. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Este código não funcionou. Digite o mais recente.',
      expired_code: 'Este código expirou. Digite o mais recente.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Este código não funcionou. Use a mensagem mais recente.',
      expired_code: 'Este código expirou. Envie um novo.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Este código de recuperação não funciona mais. Tente outro.',
    },
    send: {
      rate_limited: ({ wait }) => `Você pediu muitas mensagens. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Você pediu muitas mensagens. ${orWait(wait)} Você ainda pode digitar um código que já recebeu.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Sua senha',
    hint: 'Digite mais uma vez para mudar sua forma de fazer login.',
    wrong: 'Esta senha não está correta. Confira e tente novamente.',
  },
  address: {
    label: { email: 'E\u2011mail', phone: 'Número de telefone' },
    phoneHint: `Com o código do país, por exemplo ${example}.`,
    send: 'Enviar código',
    sendMessage: 'Enviar mensagem',
    sendLink: 'Enviar link',
    problems: {
      empty: (kind) => `Digite seu ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Digite um e\u2011mail como nome@example.com.'
          : `Digite um número de telefone como ${example}.`,
      severalAddresses: (kind) => `Digite apenas um ${addressKinds[kind]}.`,
      tooShort: (kind) => `Este ${addressKinds[kind]} é muito curto.`,
      tooLong: (kind) => `Este ${addressKinds[kind]} é muito longo.`,
      noCountry: () => 'Inclua o código do país, por exemplo +55 para o Brasil.',
      trunkZero: () => 'Não inclua o (0) depois do código do país.',
      extension: () => 'Digite um número sem ramal. As mensagens não chegam a um ramal.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Enviaremos um código por e\u2011mail para você fazer login.',
      phone: 'Enviaremos um código por SMS para você fazer login.',
    },
    introLink: 'Enviaremos um link por e\u2011mail para você fazer login.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Configure seu app autenticador',
    intro: ({ service }) => `Você vai usar os códigos dele para fazer login${onService(service)}.`,
    creating: 'Criando sua chave…',
    noAppTitle: 'Não tenho um app',
    noApp:
      'Qualquer app autenticador serve. Procure um na loja de apps do seu telefone ou veja no seu gerenciador de senhas: muitos já incluem um.',
    scan: 'Abra o app e escaneie este QR code',
    cannotScan: 'Não consegue escanear?',
    typeKey: 'Digite esta chave de configuração no seu app ou copie a chave.',
    qrCode: 'QR code para seu app autenticador. A chave em “Não consegue escanear?” tem o mesmo efeito.',
    add: 'Adicione esta conta ao app',
    openInApp: 'Abrir no app autenticador',
    orCopyKey: 'Ou copie esta chave de configuração para seu app.',
    scanElsewhere: 'O app está em outro dispositivo',
    copy: 'Copiar chave',
    copied: 'Chave copiada.',
    notCopied: 'Não foi possível copiar. Selecione a chave e copie manualmente.',
    account: 'Conta',
    service: 'Serviço',
    kindOfKey: 'Tipo de chave',
    timeBased: ({ length, periodSeconds }) =>
      `Baseada na hora, ${digits(length)}${periodSeconds === 30 ? '' : `, a cada ${periodSeconds} segundos`}`,
    enterCode: 'Digite o código que o app mostra',
  },
  ceremony: {
    passkey: {
      heading: 'Use sua chave de acesso',
      intro: 'Seu dispositivo vai pedir seu rosto, sua digital ou o bloqueio de tela.',
      start: 'Usar minha chave de acesso',
    },
    other: {
      heading: 'Confirme no seu dispositivo que é você',
      intro: 'Seu dispositivo vai mostrar o que fazer.',
      start: 'Começar',
    },
    performing: 'Siga as etapas no seu dispositivo.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Demorou demais. Tente novamente.',
      input_refused: notAccepted,
      refused: 'Isso não funciona neste dispositivo. Use outro método.',
    },
  },
  replaceFactor: {
    heading: 'Quer substituir o que você perdeu?',
    signedIn: 'Código de recuperação aceito.',
    intro:
      'Agora você pode substituir o que perdeu. O método anterior funciona até que o novo seja confirmado.',
    makeNewCodes: 'Crie novos em breve, nas configurações da sua conta.',
    codesHeading: 'Seus códigos de recuperação estão acabando',
    newCodes: 'Criar novos códigos de recuperação',
    newCodesWarning: 'Se você criar novos códigos, os que restam deixarão de funcionar.',
    newCodesUnknown:
      'Não sabemos se novos códigos foram criados. Se foram, os anteriores deixaram de funcionar: crie novos códigos outra vez.',
    newCodesInSettings:
      'Isso não é possível aqui. Você pode criar novos códigos nas configurações da sua conta.',
    replace: {
      authenticator: {
        name: 'Configurar meu app autenticador novamente',
        hint: 'Se você perdeu o telefone ou apagou o app',
      },
      phone: { name: 'Usar outro número de telefone', hint: 'Se você não recebe mais SMS' },
      email: {
        name: 'Usar outro e\u2011mail',
        hint: 'Se você não consegue mais abrir essa caixa de entrada',
      },
    },
    notReplaced: 'Não funcionou. Você pode tentar novamente mais tarde, nas configurações da sua conta.',
    skip: 'Agora não',
  },
  setUpAddress: {
    heading: { email: 'Receba códigos por e\u2011mail', phone: 'Receba códigos por SMS' },
    intro: ({ kind, service }) =>
      `Sempre que você fizer login${onService(service)}, enviaremos um código para este ${kindOfAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Sempre que você fizer login${onService(service)}, enviaremos um código para ${place}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Fazer login com um link',
    instruction: 'Abra o link neste navegador. Você pode continuar por lá ou voltar aqui.',
    notYet:
      'Você ainda não fez login. Abra neste navegador o link da mensagem mais recente e tente novamente.',
  },
  verifyEmail: {
    ...link,
    heading: 'Confirme seu e\u2011mail',
    instruction: 'Abra o link da mensagem e depois volte aqui.',
    notYet:
      'Seu e\u2011mail ainda não está confirmado. Abra o link da mensagem mais recente e tente novamente.',
    confirmIntro: 'Você abriu o link da nossa mensagem. Confirme que o e\u2011mail é seu.',
    confirm: 'Confirmar meu e\u2011mail',
    newLink: 'Enviar novo link',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Foi você que começou este login?',
    asking: ({ service }) =>
      `Um link ou outro site trouxe você aqui para fazer login${onService(service)}. Aceite somente se foi você que pediu: com um link enviado por outra pessoa, você pode entrar na conta dela.`,
    signInMyself: 'Não, fazer login por conta própria',
    continue: 'Sim, continuar',
    completingHeading: 'Fazendo login',
    completing: 'Isso leva só um momento.',
    failedHeading: 'Não foi possível fazer login',
    backToSignIn: 'Voltar para o login',
  },
  settings: {
    endings: {
      add: 'Método adicionado.',
      removeFactor: 'Método removido.',
      renameFactor: 'Nome alterado.',
      turnOn: 'Sua alteração foi salva.',
      turnOff: 'Sua alteração foi salva.',
      createCodes: 'Seus códigos de recuperação estão prontos.',
      regenerateCodes: 'Seus novos códigos de recuperação estão prontos. Os anteriores não funcionam mais.',
      forgetDevice: 'Lá, vamos pedir uma segunda etapa novamente.',
      signOutOthers: 'Você saiu de todas as outras sessões.',
      unknown: 'Não sabemos se funcionou. Confira o que aparece aqui.',
      alreadyGone: 'Já tinha sido removido. Nada mudou agora.',
      codesExist: 'Você já tem códigos de recuperação. Crie novos se não encontrar os que tem.',
      codesLeft: 'Você não salvou seus códigos de recuperação. Crie novos antes de precisar de um.',
      unavailable: 'Este método não está funcionando no momento. Escolha outro.',
      changed: 'Seu login mudou nesse meio-tempo, então nada foi feito. Tente novamente.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Seu login mudou nesse meio-tempo${wasStopped ? ', então nada foi feito' : ''}.`,
        name ? `Agora o login é como ${name}.` : 'Agora o login é com outra conta.',
      ].join(' '),
    createCodes: {
      heading: 'Criar códigos de recuperação?',
      text: 'Com eles você entra quando não puder usar seus outros métodos. Cada um vale uma vez.',
      keep: 'Agora não',
      confirm: 'Criar códigos',
    },
    revealCodes: {
      heading: 'Mostrar seus códigos de recuperação?',
      text: 'Veja se ninguém mais pode ver sua tela.',
      keep: 'Agora não',
      confirm: 'Mostrar códigos',
    },
    turnOnAgain: {
      heading: 'Ativar a verificação em duas etapas?',
      text: 'Vamos pedir uma segunda etapa sempre que você fizer login.',
      keep: 'Agora não',
      confirm: 'Ativar a verificação em duas etapas',
    },
    heading: 'Verificação em duas etapas',
    updating: 'Atualizando…',
    offline: (read) => `Você está offline. ${asOf(read)}`,
    offlineAction: 'Você está offline. Primeiro restabeleça a conexão e depois tente novamente.',
    loadFailed: 'Não conseguimos carregar suas configurações',
    misconfigured: 'Elas não estão corretas do nosso lado.',
    refreshFailed: (read) => `Não conseguimos verificar se houve mudanças. ${asOf(read)}`,
    busyAction: 'Um momento. Há uma alteração em andamento.',
    broken: 'Não conseguimos mostrar esta parte',
    account: (name) => `Conta: ${name}`,
    // `yours` follows a verb (“usar”) or “com sua senha e”: with “sua” or an article, never after “a” or “de”.
    kinds: {
      passkey: {
        name: 'chave de acesso',
        yours: 'sua chave de acesso',
        yourOther: 'sua outra chave de acesso',
      },
      authenticator: {
        name: 'app autenticador',
        yours: 'seu app autenticador',
        yourOther: 'seu outro app autenticador',
      },
      phone: {
        name: 'códigos por SMS',
        yours: 'um código por SMS',
        yourOther: 'um código por SMS para seu outro número',
      },
      email: {
        name: 'códigos por e\u2011mail',
        yours: 'um código por e\u2011mail',
        yourOther: 'um código por e\u2011mail para seu outro endereço',
      },
      recoveryCode: { name: 'código de recuperação', yours: 'um código de recuperação' },
      unknown: { name: 'outro método', yours: 'outro método' },
    },
    protection: {
      on: 'A verificação em duas etapas está ativada',
      onDetail: 'Pedimos uma segunda etapa quando você faz login.',
      off: 'A verificação em duas etapas está desativada',
      offDetail: 'Só a senha protege sua conta.',
      notReady: 'Sua conta ainda não está protegida',
      notReadyDetail:
        'A verificação em duas etapas está ativada, mas você não tem uma segunda etapa que funcione. Confirme ou adicione uma.',
      turnOn: 'Ativar',
      turnOff: 'Desativar',
      turnWhat: 'a verificação em duas etapas',
    },
    nothingSetUp: {
      heading: 'Adicione uma segunda etapa à sua conta',
      text: 'Assim, mesmo que alguém descubra sua senha, não consegue entrar na sua conta. Leva cerca de dois minutos.',
      setUp: 'Configurar a verificação em duas etapas',
    },
    factors: {
      heading: 'Seus métodos',
      intro: 'Pedimos um deles quando você faz login.',
      introOff: 'Vamos pedir um deles no login quando você ativar a verificação em duas etapas.',
      add: 'Adicionar outro método',
      on: 'Em uso',
      ready: 'Disponível',
      needsVerification: 'Falta confirmar',
      notCounting: 'Confirme este método antes de usar.',
      weaker: 'Protege menos do que um app',
      added: (date) => `Desde ${date}`,
      used: (when) => `Último uso: ${when}`,
      kept: {
        required: 'Sua conta exige este método, então ele não pode ser removido.',
        signIn: 'Você faz login com este método, então ele não pode ser removido.',
        unsupported: 'Ele não pode ser removido aqui.',
      },
      none: 'Nada foi configurado ainda.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named: ({ name, which }) => (which ? `${the(name)} ${which}` : the(name)),
      rename: 'Renomear',
      remove: 'Remover',
      verify: 'Confirmar',
      change: 'Mudar',
    },
    recoveryCodes: {
      heading: 'Códigos de recuperação',
      intro: 'Com eles você entra quando não puder usar mais nada. Cada um vale uma vez.',
      left: (left) =>
        counted(
          left,
          `${left} código de recuperação restante`,
          (number) => `${number} códigos de recuperação restantes`,
        ),
      some: 'Você tem códigos de recuperação',
      someDetail: 'Não guarde esses códigos no seu telefone.',
      none: 'Você não tem códigos de recuperação',
      noneDetail: 'Crie alguns para não ficar sem acesso se perder o telefone.',
      few: 'Crie novos antes que acabem.',
      create: 'Criar códigos de recuperação',
      regenerate: 'Criar novos códigos',
      reveal: 'Mostrar códigos',
    },
    sessions: {
      heading: 'Onde você fez login',
      others: (number) =>
        plural(locale, number, {
          one: `Login feito em ${number} outro dispositivo ou navegador`,
          many: `Login feito em ${number} de outros dispositivos ou navegadores`,
          other: `Login feito em ${number} outros dispositivos ou navegadores`,
        }),
      othersUnknown: 'Talvez você tenha feito login em outros dispositivos',
      onlyHere: 'Você só fez login aqui',
      detail: 'Se não reconhecer algum, saia das outras sessões.',
      signOutOthers: 'Sair das outras sessões',
    },
    devices: {
      heading: 'Navegadores lembrados',
      intro: 'Neles, não pedimos uma segunda etapa quando você faz login.',
      unnamed: 'Um navegador',
      thisOne: 'Este navegador',
      lasts: (duration) => `Tempo restante: ${duration}`,
      forget: 'Esquecer',
      named: ({ name, isThisOne }) => (isThisOne ? 'este navegador' : name),
    },
    confirmation: {
      proved: 'Você confirmou que é você. Nada mudou ainda.',
      askedAnew:
        'Suas configurações mudaram nesse meio-tempo. Nada foi feito. Leia o que vai acontecer agora.',
      passwordMissing: 'Digite sua senha.',
      passwordHint: 'Pedimos a senha para ter certeza de que é você.',
      working: 'Um momento…',
      waitUntil: (wait) => `Você poderá tentar novamente em ${wait}.`,
      waitOver: 'Você já pode tentar novamente.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Isso não é possível com esta conta. Nada mudou.',
        factor_gone: 'Já foi removido.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `Remover ${the(name)}${which ? ` ${quoted(which)}` : ''}?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'O app'} não vai mais gerar códigos${forService(service)}.`,
        email: ({ place }) => `Não vamos mais enviar códigos para ${place}.`,
        phone: ({ place }) => `Não vamos mais enviar códigos para ${place}.`,
        passkey: ({ service }) => `Você não poderá mais usar esta chave${onService(service)}.`,
        other: ({ service }) => `Você não poderá mais usar este método${onService(service)}.`,
      },
      remaining: (ways) => `Você ainda poderá usar ${ways}.`,
      keep: 'Manter',
      confirm: ({ name }) => `Remover ${the(name)}`,
      setUpAgain:
        'É seu último método. No próximo login, vamos pedir só a senha e, depois, que você configure outro.',
      last: {
        heading: 'Remover seu último método e desativar a verificação em duas etapas?',
        text: passwordOnly,
        keep: 'Manter',
        confirm: 'Desativar a verificação em duas etapas',
      },
    },
    turnOff: {
      heading: 'Desativar a verificação em duas etapas?',
      text: passwordOnly,
      passwordOnly: 'Qualquer pessoa que descobrir sua senha poderá fazer login.',
      codesStop: 'Seus códigos de recuperação não serão mais pedidos.',
      factorsStay: 'O que você configurou continua salvo, e você pode ativar novamente.',
      keep: 'Manter ativada',
      confirm: 'Desativar a verificação em duas etapas',
    },
    regenerateCodes: {
      heading: 'Criar novos códigos de recuperação?',
      text: ({ left }) =>
        left
          ? counted(
              left,
              'O código que resta deixará de funcionar assim que os novos forem criados.',
              (number) =>
                `Os ${number} códigos que restam deixarão de funcionar assim que os novos forem criados.`,
            )
          : 'Os códigos que você tem deixarão de funcionar assim que os novos forem criados.',
      keep: 'Manter os anteriores',
      confirm: 'Criar novos códigos',
    },
    forgetDevice: {
      heading: 'Esquecer este navegador?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'neste navegador' : name ? `em ${name}` : 'nele';
        return `Na próxima vez que você fizer login ${where}, vamos pedir uma segunda etapa.`;
      },
      keep: 'Manter',
      confirm: 'Esquecer',
    },
    signOutOthers: {
      heading: 'Sair de todas as outras sessões?',
      text: ({ count: number }) =>
        number
          ? plural(locale, number, {
              one: `Você precisará fazer login novamente em ${number} outro dispositivo ou navegador.`,
              many: `Você precisará fazer login novamente em ${number} de outros dispositivos ou navegadores.`,
              other: `Você precisará fazer login novamente em ${number} outros dispositivos ou navegadores.`,
            })
          : 'Você precisará fazer login novamente em todos os seus outros dispositivos e navegadores.',
      stay: 'Aqui, sua sessão continua aberta.',
      keep: 'Manter abertas',
      confirm: 'Sair das outras sessões',
    },
    renameFactor: {
      heading: ({ name }) => `Renomear ${the(name)}`,
      label: 'Nome',
      hint: 'Algo que ajude você a reconhecer este método, como o dispositivo em que ele está.',
      missing: 'Digite um nome.',
      tooLong: (most) =>
        counted(most, `Use no máximo ${most} caractere.`, (number) => `Use no máximo ${number} caracteres.`),
      confirm: 'Salvar nome',
      failures: {
        input_refused:
          'Não é possível usar este nome. Talvez outro método seu já tenha este nome. Escolha um nome diferente.',
        conflict: 'Outro método seu já tem este nome. Escolha um nome diferente.',
        refused: 'Não é possível usar este nome. Escolha um nome diferente.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Escolha um nome para ${the(name)}`,
      intro: 'Você já tem um método deste tipo. Um nome ajuda a diferenciar os dois.',
      hint: 'Por exemplo: Telefone do trabalho',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Não sabemos se seus códigos de recuperação foram criados',
      checking: 'Não sabemos se funcionou. Verificando…',
      text: 'Não recebemos a resposta, então não podemos mostrar nenhum código.',
      warning: 'Você pode criar novos códigos. Todos os que você tinha antes deixarão de funcionar.',
      create: 'Criar novos códigos',
      skip: 'Agora não',
    },
    makeCodes: {
      heading: 'Códigos de recuperação',
      text: 'Com eles você entra se perder o telefone. Cada um vale uma vez, e eles só aparecem agora: tenha onde guardar.',
      keep: 'Agora não',
      confirm: 'Mostrar meus códigos',
    },
    codesFromBefore: {
      heading: 'Você ainda tem seus códigos de recuperação?',
      text: 'Você tem códigos criados antes. Vai precisar deles se perder o telefone.',
      warning: 'Se não encontrar, crie novos códigos. Os anteriores deixarão de funcionar.',
      keep: 'Tenho meus códigos',
      replace: 'Criar novos códigos',
      left: {
        heading: 'Seus códigos de recuperação não estão salvos',
        text: 'Você tem códigos, mas não confirmou que salvou. Vai precisar deles se perder o telefone.',
        warning:
          'Eles não vão aparecer aqui novamente. Se você criar novos códigos, estes deixarão de funcionar.',
        keep: 'Já salvei',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Faça login novamente para continuar',
        text: 'Sua sessão terminou. O que você configurou continua salvo: depois do login, você continua de onde parou.',
      },
      changed: {
        heading: 'Seu login mudou',
        text: 'Talvez o login agora seja com outra conta. Nada foi feito desde então. Confira a conta na próxima tela antes de continuar.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'O que você usa agora deixará de funcionar assim que você continuar.',
      isOnlyOne:
        'O que você usa agora deixará de funcionar assim que você continuar. Até você confirmar o novo, só a senha protege sua conta.',
    },
    addFactor: {
      heading: 'Escolha uma segunda etapa',
      intro: 'Você pode adicionar outras depois.',
      nothing: 'No momento, não há nada para adicionar.',
      cancel: 'Cancelar',
    },
    turnOn: {
      heading: 'Ative a verificação em duas etapas',
      intro: 'A partir de agora, vamos pedir uma segunda etapa quando você fizer login.',
      ready: (factor) => `${capital(factor.name)}: confirmação concluída`,
      codesSaved: (number) =>
        counted(
          number,
          `${number} código de recuperação salvo`,
          (several) => `${several} códigos de recuperação salvos`,
        ),
      confirm: 'Ativar',
      skip: 'Agora não',
    },
    summary: {
      heading: 'A verificação em duas etapas está ativada',
      text: (ways) => `Na próxima vez, faça login com sua senha e ${ways}.`,
      keepCodes: 'Guarde seus códigos de recuperação onde você possa encontrar sem o telefone.',
      done: 'Concluir',
      addAnother: 'Adicionar outro método',
    },
    sessionEnds: {
      heading: 'Manter a sessão aberta?',
      headingWithoutStay: 'Sua sessão vai terminar em breve',
      text: 'Sua sessão vai terminar em breve.',
      left: (wait) => `Isso acontece em ${wait}.`,
      over: 'Sua sessão terminou.',
      stay: 'Manter a sessão aberta',
      signOut: 'Sair agora',
      understood: 'Fechar',
    },
    saveCodes: {
      heading: 'Salve seus códigos de recuperação',
      intro:
        'Cada um vale uma vez, se você perder o telefone. Eles não vão aparecer novamente. Não guarde esses códigos no seu telefone.',
      introShownAgain:
        'Cada um vale uma vez, se você perder o telefone. Não guarde esses códigos no seu telefone.',
      headingAgain: 'Seus códigos de recuperação',
      done: 'Concluir',
      listName: 'Seus códigos de recuperação',
      copy: 'Copiar',
      copied: 'Códigos copiados. Cole em um lugar seguro.',
      notCopied: 'Não foi possível copiar. Os códigos estão selecionados: copie manualmente.',
      download: 'Baixar',
      downloaded: 'Procure o arquivo nos seus downloads.',
      notDownloaded: 'Não foi possível baixar. Copie ou imprima os códigos.',
      fileName: 'codigos',
      print: 'Imprimir',
      notPrinted: 'Não foi possível imprimir. Copie ou baixe os códigos.',
      saved: 'Salvei estes códigos',
      savedMissing: 'Primeiro salve os códigos e depois marque a caixa.',
      typeOne: 'Digite um destes códigos',
      typeOneHint: 'Copie de onde você salvou, para ter certeza de que eles estão lá.',
      typeOneMissing: 'Digite um dos códigos.',
      typeOneWrong: 'Não é nenhum destes códigos. Procure onde você salvou os códigos.',
      paper: {
        title: ({ service }) => `Códigos de recuperação${forService(service)}`,
        account: (account) => `Conta: ${account}`,
        date: (date) => `Criados em ${date}`,
        once: 'Cada código vale uma vez.',
      },
      leaving: {
        heading: 'Sair sem salvar os códigos?',
        text: 'Você não verá estes códigos novamente. Sem eles, se perder o telefone, você pode ficar sem acesso à conta.',
        textShownAgain:
          'Você pode ver os códigos novamente mais tarde. Enquanto não estiverem salvos, se perder o telefone, você pode ficar sem acesso à conta.',
        signsOut: 'Sua sessão será encerrada.',
        keep: 'Voltar e salvar',
        confirm: 'Sair mesmo assim',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Etapa ${step} de ${of} · ${name}`,
      names: { add: 'Adicionar', verify: 'Confirmar', saveCodes: 'Salvar códigos', turnOn: 'Ativar' },
    },
  },
  stepUp: {
    // The purpose comes last, so that any wording of the host fits.
    heading: (purpose) => (purpose ? `Confirme que é você: ${purpose}` : 'Confirme que é você'),
    confirm: (purpose) => (purpose ? `Confirmar: ${purpose}` : 'Confirmar'),
    unavailableHeading: 'Não podemos confirmar aqui que é você',
    unavailable: 'Você não configurou nenhum método. Saia e faça login novamente, ou peça ajuda.',
    unavailableHere: 'Isso não pode ser confirmado aqui. Saia e faça login novamente, ou peça ajuda.',
    sessionChangedHeading: 'Seu login mudou',
    sessionChanged:
      'Você saiu da sua conta, ou o login é com outra conta. Nada foi feito. Faça login e tente novamente.',
    close: 'Fechar',
    provedHeading: 'Você confirmou que é você',
    proved: (purpose) => (purpose ? `Quer continuar: ${purpose}?` : 'Quer continuar?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Continuar'),
  },
};
