/** Paragraphs, a line each, as a text. */
export const paragraphs = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .join('\n\n');

/** Each transcript by its labels, then what is to be found in it. */
export const TRANSCRIPTS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'letters with full stops': [
    'Q. Is it late?\nA. No.\nQ. Why?\nA. It is early.',
    ['Q | Is it late?', 'A | No.', 'Q | Why?', 'A | It is early.'],
  ],
  'letters with colons, one pair': [
    'Q: Is it late?\nA: No, not at all.',
    ['Q | Is it late?', 'A | No, not at all.'],
  ],
  'an excerpt of a question and its answer, labels alone on their lines': [
    `China Media Group:
    Trade has rebounded. How do you see the outlook? Thank you.
    Li Weimin:
    Thank you for your question. Exports grew by 3% in the first quarter.`,
    [
      'China Media Group | Trade has rebounded. How do you see the outlook? Thank you.',
      'Li Weimin | Thank you for your question. Exports grew by 3% in the first quarter.',
    ],
  ],
  'an excerpt of a question by an agency': [
    `Reuters: Could you comment on the tariffs announced on Friday?
    Mao Lin: The position is consistent. We urge them to correct the mistake.`,
    [
      'Reuters | Could you comment on the tariffs announced on Friday?',
      'Mao Lin | The position is consistent. We urge them to correct the mistake.',
    ],
  ],
  'full stops behind surnames in capitals': [
    `CHAIR POWELL. Thank you, Mr. Chairman. The economy is growing.
    Senator McTESTER of Montana. Do you see relief coming?
    CHAIR POWELL. We do not set housing policy.`,
    [
      'CHAIR POWELL | Thank you, Mr. Chairman. The economy is growing.',
      'Senator McTESTER of Montana | Do you see relief coming?',
      'CHAIR POWELL | We do not set housing policy.',
    ],
  ],
  'a dateline in capitals among labels with colons': [
    `MR. LEE: The port is safe.
    MS. RAO: We tested it in May.
    MR. LEE: Who paid for it?
    MS. RAO: We did.
    NEW YORK. We met on Monday.`,
    [
      'MR. LEE | The port is safe.',
      'MS. RAO | We tested it in May.',
      'MR. LEE | Who paid for it?',
      'MS. RAO | We did. | NEW YORK. We met on Monday.',
    ],
  ],
  'numbered questions': [
    'Q1. Is it late?\nA1. No.\nQ2: Why?\nA2: It is early.',
    ['Q1 | Is it late?', 'A1 | No.', 'Q2 | Why?', 'A2 | It is early.'],
  ],
  'a bare Q': [
    'THE PRESIDENT:  Hello.\nQ    Is it late?\nTHE PRESIDENT:  No.\nEND  3:42 P.M.',
    ['THE PRESIDENT | Hello.', 'Q | Is it late?', 'THE PRESIDENT | No.'],
  ],
  'an answer behind its question': [
    'Q: Is it late? A: No. It is early.\nQ: Why? A: We have no money.',
    ['Q | Is it late?', 'A | No. It is early.', 'Q | Why?', 'A | We have no money.'],
  ],
  'a Q that goes on': [
    'MR. LEE: Yes?\nQ    The report said —\nMR. LEE: One at a time.\nQ    — that it was late.',
    ['MR. LEE | Yes?', 'Q | The report said —', 'MR. LEE | One at a time.', 'Q | — that it was late.'],
  ],
  'a Q that lost its space': [
    'QWhy is it late?\nA: We have no money.\nQWho has?\nA: I do not know.',
    ['Q | Why is it late?', 'A | We have no money.', 'Q | Who has?', 'A | I do not know.'],
  ],
  'a headline with a name, then an exchange': [
    `Rao: The bridge is safe.
    The mayor spoke on Monday.
    RAO: It is safe.
    LEE: How do you know?
    RAO: We tested it.`,
    ['RAO | It is safe.', 'LEE | How do you know?', 'RAO | We tested it.'],
  ],
  'roles after commas and remarks in brackets': [
    `WOLF LEE, CNN ANCHOR: Hello.
    ANA RAO (through interpreter): Hello.
    WOLF LEE: Goodbye.
    WOLF LEE: Really.`,
    [
      'WOLF LEE, CNN ANCHOR | Hello.',
      'ANA RAO (through interpreter) | Hello.',
      'WOLF LEE | Goodbye.',
      'WOLF LEE | Really.',
    ],
  ],
  'parties in brackets': [
    `Ana Rao (Green): We have waited for years.
    Tom Lee (Labour): I agree with her.
    Ana Rao (Green): Thank you.`,
    [
      'Ana Rao (Green) | We have waited for years.',
      'Tom Lee (Labour) | I agree with her.',
      'Ana Rao (Green) | Thank you.',
    ],
  ],
  'a role and a body after a dash': [
    `Presenter: Who pays for it?
    Ana Rao – Director, Lakes Bank: We all do.
    Presenter: Really?
    Ana Rao: Yes, over time.`,
    [
      'Presenter | Who pays for it?',
      'Ana Rao – Director, Lakes Bank | We all do.',
      'Presenter | Really?',
      'Ana Rao | Yes, over time.',
    ],
  ],
  'a committee’s questions, numbered': [
    `Chair: We begin with the dam.
    Q1. Deputy Byrne: Who signed the contract?
    Ms Rao: I did.
    Q2. Deputy Byrne: When was that?
    Ms Rao: In May.`,
    [
      'Chair | We begin with the dam.',
      'Deputy Byrne | Who signed the contract?',
      'Ms Rao | I did.',
      'Deputy Byrne | When was that?',
      'Ms Rao | In May.',
    ],
  ],
  'questions of named outlets': [
    `CCTV: Could you comment on the visit?
    Lin Qing: We have taken note of it.
    Bloomberg: A question on trade. Will it go on?
    Lin Qing: Our position is clear.
    Question (Reuters): Why now?
    Lin Qing: I have nothing to add.`,
    [
      'CCTV | Could you comment on the visit?',
      'Lin Qing | We have taken note of it.',
      'Bloomberg | A question on trade. Will it go on?',
      'Lin Qing | Our position is clear.',
      'Question (Reuters) | Why now?',
      'Lin Qing | I have nothing to add.',
    ],
  ],
  'an outlet that asks first': [
    `Reuters: Is it late?
    Lin Qing: No.
    AFP: Why?
    Lin Qing: It is early.`,
    ['Reuters | Is it late?', 'Lin Qing | No.', 'AFP | Why?', 'Lin Qing | It is early.'],
  ],
  'time stamps': [
    `[00:12:03] Ana Rao: Who is next?
    [00:12:09] Tom Lee: I am.
    00:12:15 Ana Rao: Go on.
    (12:40) Tom Lee: It is [00:12:44] late.`,
    ['Ana Rao | Who is next?', 'Tom Lee | I am.', 'Ana Rao | Go on.', 'Tom Lee | It is | late.'],
  ],
  'labels on their own line': [
    `Ana Rao:
    Who is next?
    Tom Lee:
    I am.
    It is late.
    Ana Rao:
    Go on.`,
    ['Ana Rao | Who is next?', 'Tom Lee | I am. | It is late.', 'Ana Rao | Go on.'],
  ],
  'names on their own line, without a colon': [
    `Operator
    Good day, and welcome to the call.
    Ana Rao, Chief Executive
    Thank you. We had a good year.
    Sales rose in every region.
    Operator
    Our first question is from Tom Lee.
    Tom Lee, Big Bank
    Why did costs rise?
    Ana Rao, Chief Executive
    We hired people.`,
    [
      'Operator | Good day, and welcome to the call.',
      'Ana Rao, Chief Executive | Thank you. We had a good year. | Sales rose in every region.',
      'Operator | Our first question is from Tom Lee.',
      'Tom Lee, Big Bank | Why did costs rise?',
      'Ana Rao, Chief Executive | We hired people.',
    ],
  ],
  'names on their own line with a time': [
    `Ana Rao (00:12)
    Who is next?
    Tom Lee (00:19)
    I am.
    Ana Rao (00:31)
    Go on.
    Tom Lee (00:40)
    It is late.`,
    ['Ana Rao | Who is next?', 'Tom Lee | I am.', 'Ana Rao | Go on.', 'Tom Lee | It is late.'],
  ],
  'parts with a number, unnamed people': [
    `Speaker 1: Is it on?
    Speaker 2: I think so.
    Unidentified reporter: Can you hear us?
    Speaker 1: We can.
    Audience member: Louder!
    The Deputy Speaker: Order.`,
    [
      'Speaker 1 | Is it on?',
      'Speaker 2 | I think so.',
      'Unidentified reporter | Can you hear us?',
      'Speaker 1 | We can.',
      'Audience member | Louder!',
      'The Deputy Speaker | Order.',
    ],
  ],
  'surnames once the full name is known': [
    `Ana Rao spoke to us in May.
    Interviewer: Is it late?
    Rao: It is.
    Interviewer: Why?
    Rao: I cannot say.`,
    ['Interviewer | Is it late?', 'Rao | It is.', 'Interviewer | Why?', 'Rao | I cannot say.'],
  ],
};

/** Texts with labels that are no speakers’. */
export const NO_TRANSCRIPTS: readonly string[] = [
  'Contact: Press Office\n\nPhone: 555-0143\n\nContact: Night Desk',
  'Grants come in three tracks:\n\n1. Repair: up to 65 percent.\n\n2. Removal: up to 90 percent.',
  'MS. RAO: One label makes no transcript.',
  // reviews, recipes, results, programmes
  paragraphs(`Soup Maker 2
    Pros: It is light and quick.
    Cons: It is loud.
    Verdict: A good buy.
    Soup Maker 3
    Pros: It is cheap.
    Cons: The lid leaks.
    Verdict: Look elsewhere.`),
  paragraphs(`Best For: Small kitchens.
    Battery Life: Ten hours or so.
    Best For: Large kitchens.
    Battery Life: Two hours at most.`),
  paragraphs(`Prep Time: 10 minutes.
    Cook Time: 20 minutes.
    Method: Chop the onions and fry them.
    Tip: Add salt.`),
  paragraphs(`Day One: The walk begins in Leeds.
    Day Two: It crosses the moor.
    Day One: There is a bus back.`),
  paragraphs(`Date: Monday.
    Venue: The old hall.
    Date: Tuesday.
    Venue: The new hall.`),
  paragraphs(`Correction: An earlier version misspelled a name.
    Background: The dam was built in 1958.
    Note: Figures are rounded.`),
  paragraphs(`Revenue by quarter
    Q1: It rose by 4 percent.
    Q2: It fell by 2 percent.
    Q3: It was flat.`),
  // names that stand over what is told of them
  paragraphs(`Ana Rao, Green
    She has sat on the council since 2012.
    Tom Lee, Labour
    He runs a shop.`),
  paragraphs(`The bridge closed in May.
    Getty Images
    It is 90 years old.
    Getty Images
    It will reopen.
    Getty Images
    That will be in June.`),
];
