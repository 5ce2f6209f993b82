import type { SaveCodesMessages } from './settings.types.ts';

const forService = (service: string | undefined) => (service ? ` for ${service}` : '');

/** The English messages of recovery codes, which a sign-in may come to as well. Apart, so that it brings no others along. */
export const enSaveCodes: SaveCodesMessages = {
  saveCodes: {
    heading: 'Save your recovery codes',
    intro:
      "Each works once, if you lose your phone. You won't see them again. Keep them somewhere other than your phone.",
    introShownAgain: 'Each works once, if you lose your phone. Keep them somewhere other than your phone.',
    headingAgain: 'Your recovery codes',
    done: 'Done',
    listName: 'Your recovery codes',
    copy: 'Copy',
    copied: 'Codes copied. Paste them somewhere safe.',
    notCopied: "Copying didn't work. The codes are selected: copy them yourself.",
    download: 'Download',
    downloaded: 'Look for the file in your downloads.',
    notDownloaded: "Downloading didn't work. Copy or print the codes instead.",
    fileName: 'codes',
    print: 'Print',
    notPrinted: "Printing didn't work. Copy or download the codes instead.",
    saved: 'I have saved these codes',
    savedMissing: 'Save the codes first, then tick the box.',
    typeOne: 'Enter one of these codes',
    typeOneHint: 'Take it from where you saved them, to be sure that they are there.',
    typeOneMissing: 'Enter one of the codes.',
    typeOneWrong: "That's none of these codes. Look at where you saved them.",
    paper: {
      title: ({ service }) => `Recovery codes${forService(service)}`,
      account: (account) => `Account: ${account}`,
      date: (date) => `Made on ${date}`,
      once: 'Each code works once.',
    },
    leaving: {
      heading: 'Leave without saving the codes?',
      text: "You won't see these codes again. Without them, losing your phone can lock you out.",
      textShownAgain:
        'You can look at them again later. Until they are saved, losing your phone can lock you out.',
      signsOut: "You'll be signed out.",
      keep: 'Go back and save',
      confirm: 'Leave anyway',
    },
  },
  guided: {
    step: ({ step, of, name }) => `Step ${step} of ${of} · ${name}`,
    names: {
      add: 'Add',
      verify: 'Verify',
      saveCodes: 'Save codes',
      turnOn: 'Turn on',
    },
  },
};
