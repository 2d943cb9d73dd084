//! Reads the text of a book, and says all that is wrong with it: one mistake a rule, since what comes after
//! it would be guessed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use compact_str::format_compact;

use super::book::{
    Book, BookList, BookRule, Comparison, Condition, Example, Literal, Mistake, Operand, Part,
    PathText, Quantifier, RuleContent, Set, Sign, Spot, Start, StepText, TextTest, Wording,
};
use super::tokens::{self, Kind, Token};
use crate::Severity;
use crate::choice::choice;

/// How large a text may be, in bytes.
const MAX_BYTES: usize = 4 << 20;

/// So many words and signs it may have, each counted as often as it comes into what is made of it: the parts of a
/// `for each` with several paths for each of them, the conditions around a part again with its message. It
/// is more than ten times that of the largest book of an authority.
pub(super) const MAX_SIZE: usize = 150_000;

/// What each part counts in that beside its words: it is kept with its message.
const PART_SIZE: usize = 5;

/// So many rules a book may have.
const MAX_RULES: usize = 5_000;

/// So deep may conditions and parts be inside each other.
const MAX_DEPTH: usize = 64;

/// So many mistakes are told.
pub(super) const MAX_MISTAKES: usize = 200;

/// The words that can come after an operand, so that a word before them is a name.
const AFTER_OPERANDS: [&str; 20] = [
    "in", "not", "and", "or", "starts", "ends", "contains", "matches", "among", "present",
    "absent", "at", "says", "hint", "else", "if", "for", "require", "forbid", "check",
];

type Read<T> = Result<T, Mistake>;

impl Book {
    /// Reads a text. The name is put before the ids of its rules; the number is that of its first line.
    ///
    /// ```
    /// use customs_model::conditions::Book;
    ///
    /// let text = "rule R1 \"A name is missing\" { for each Party { if not ID { require Name } } }";
    /// let book = Book::read(Some("own"), text, 1).expect("it is well written");
    /// assert_eq!(book.full_id(&book.rules[0]), "own-R1");
    ///
    /// let mistakes = Book::read(None, "rule R1 \"A name is missing\" { requires Name }", 1).unwrap_err();
    /// assert_eq!(mistakes[0].spot.to_string(), "1:31");
    /// assert_eq!(mistakes[0].hint, "write `require`");
    /// ```
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(name: Option<&str>, text: &str, first_line: usize) -> Result<Self, Vec<Mistake>> {
        let first = Spot { line: first_line, column: 1 };
        if text.len() > MAX_BYTES {
            let problem = format!("the text has more than {MAX_BYTES} bytes");
            return Err(vec![mistake(first, &problem, "divide it into several files")]);
        }
        let tokens = tokens::split(text, first_line).map_err(|it| vec![it])?;
        let mut reader = Reader { tokens: &tokens, at: 0, depth: 0, size: 0, times: 1, guards: 0 };
        let text = name.is_none().then(|| text.to_owned());
        let mut book = Self { name: name.map(str::to_owned), text, ..Self::default() };
        let mut mistakes = Vec::new();
        let is_full = |book: &Self| book.rules.len() > MAX_RULES;
        while reader.kind() != &Kind::End && mistakes.len() < MAX_MISTAKES && !is_full(&book) {
            let spot = reader.spot();
            let read = reader.entry(&mut book);
            if reader.size > MAX_SIZE {
                return Err(vec![too_large(spot)]);
            }
            if let Err(mistake) = read {
                mistakes.push(mistake);
                reader.go_to_next_entry();
            }
        }
        twice(&book, &mut mistakes);
        mistakes.sort_by_key(|mistake| mistake.spot);
        mistakes.truncate(MAX_MISTAKES);
        if mistakes.is_empty() { Ok(book) } else { Err(mistakes) }
    }
}

/// That a book is too large, and the entry with which it is.
pub(super) fn too_large(spot: Spot) -> Mistake {
    let problem = format!(
        "the rules have more than {MAX_SIZE} words and signs, counted for each path of `for each` and for each \
         part under `if`"
    );
    mistake(spot, &problem, "divide them into several files")
}

fn mistake(spot: Spot, problem: &str, hint: &str) -> Mistake {
    Mistake { spot, problem: problem.to_owned(), hint: hint.to_owned() }
}

/// Rules and lists that have the id of another one.
fn twice(book: &Book, mistakes: &mut Vec<Mistake>) {
    let mut first: HashMap<&str, Spot> = HashMap::new();
    for rule in &book.rules {
        if let Some(before) = first.insert(&rule.id, rule.spot) {
            let problem = format!("the rule `{}` already exists, at {before}", rule.id);
            mistakes.push(mistake(rule.spot, &problem, "give one of them another id"));
        }
    }
    if let Some(rule) = book.rules.get(MAX_RULES) {
        let problem = format!("there are more than {MAX_RULES} rules");
        mistakes.push(mistake(rule.spot, &problem, "divide them into several files"));
    }
}

/// A text as tokens, read from left to right.
struct Reader<'t> {
    tokens: &'t [Token<'t>],
    at: usize,
    depth: usize,
    /// How large the book is so far.
    size: usize,
    /// How often what comes next is counted.
    times: usize,
    /// The size of the conditions that what comes next is under.
    guards: usize,
}

/// What comes before the parts of a rule.
#[derive(Default)]
struct Lines {
    messages: Vec<String>,
    severity: Option<Severity>,
    code: Option<String>,
    why: Option<String>,
    hint: Option<String>,
    sources: Vec<String>,
    examples: Vec<Example>,
    not_checked: Option<String>,
}

impl<'t> Reader<'t> {
    fn kind(&self) -> &'t Kind<'t> {
        &self.tokens[self.at].kind
    }

    fn spot(&self) -> Spot {
        self.tokens[self.at].spot
    }

    fn next(&mut self) {
        self.grow(self.tokens[self.at].size());
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    /// Counts so much more. Of a book that is too large nothing more is read.
    fn grow(&mut self, size: usize) {
        self.size = self.size.saturating_add(size.saturating_mul(self.times));
        if self.size > MAX_SIZE {
            self.at = self.tokens.len() - 1;
        }
    }

    /// The size of what was read since a token.
    fn size_since(&self, token: usize) -> usize {
        self.tokens[token..self.at].iter().map(Token::size).sum()
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.kind(), Kind::Word(it) if *it == word)
    }

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.kind(), Kind::Sign(it) if *it == sign)
    }

    /// Goes past a word if it comes next.
    fn take_word(&mut self, word: &str) -> bool {
        let is_next = self.is_word(word);
        if is_next {
            self.next();
        }
        is_next
    }

    /// Goes past two words if they come next.
    fn take_words(&mut self, first: &str, second: &str) -> bool {
        let after = self.tokens.get(self.at + 1).map(|token| &token.kind);
        let are_next =
            self.is_word(first) && matches!(after, Some(Kind::Word(it)) if *it == second);
        if are_next {
            self.next();
            self.next();
        }
        are_next
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let is_next = self.is_sign(sign);
        if is_next {
            self.next();
        }
        is_next
    }

    /// What comes next, as it is called in a mistake.
    fn shown(&self) -> String {
        match self.kind() {
            Kind::Word(word) => format!("`{word}`"),
            Kind::Text(text) => format!("the text \"{text}\""),
            Kind::Sign(sign) => format!("`{sign}`"),
            Kind::End => "the end".to_owned(),
        }
    }

    /// That what comes next is not what should come.
    fn unexpected<T>(&self, place: &str, expected: &[&str]) -> Read<T> {
        let problem = format!("{} is not allowed {place}", self.shown());
        let near = match self.kind() {
            Kind::Word(word) => expected
                .iter()
                .find(|known| strsim::normalized_damerau_levenshtein(word, known) >= 0.6),
            _ => None,
        };
        let hint = match near {
            Some(near) => format!("write `{near}`"),
            None => {
                let all: Vec<String> = expected.iter().map(|it| format!("`{it}`")).collect();
                format!("write {}", choice(&all))
            }
        };
        Err(mistake(self.spot(), &problem, &hint))
    }

    fn expect_sign(&mut self, sign: &str, place: &str) -> Read<()> {
        if self.take_sign(sign) { Ok(()) } else { self.unexpected(place, &[sign]) }
    }

    fn text(&mut self, what: &str) -> Read<String> {
        let Kind::Text(text) = self.kind() else {
            let problem = format!("{} is not {what} in quotation marks", self.shown());
            return Err(mistake(self.spot(), &problem, "write it as in \"…\""));
        };
        self.next();
        Ok(text.clone())
    }

    fn word(&mut self, what: &str) -> Read<&'t str> {
        let Kind::Word(word) = self.kind() else {
            let problem = format!("{} is not {what}", self.shown());
            return Err(mistake(self.spot(), &problem, &format!("write {what}")));
        };
        self.next();
        Ok(word)
    }

    /// Goes to where the next rule or list begins.
    fn go_to_next_entry(&mut self) {
        let starts = |token: &Token<'_>| {
            token.spot.column == 1 && matches!(token.kind, Kind::Word("rule" | "list"))
        };
        let rest = &self.tokens[self.at..];
        let next = rest.iter().position(|token| starts(token) || token.kind == Kind::End);
        // A rule in which nothing was read is not begun again.
        let is_here = next == Some(0) && self.kind() != &Kind::End;
        self.at += if is_here { 1 } else { next.unwrap_or(0) };
        if is_here {
            self.go_to_next_entry();
        }
    }

    fn entry(&mut self, book: &mut Book) -> Read<()> {
        // A mistake ends the entry before wherever it was.
        (self.times, self.guards) = (1, 0);
        let spot = self.spot();
        if self.take_word("rule") {
            book.rules.push(Arc::new(self.rule(spot)?));
        } else if self.take_word("list") {
            let id = self.word("the name of the list")?.to_owned();
            self.expect_sign("{", "after the name of a list")?;
            let mut codes = Vec::new();
            while !self.take_sign("}") {
                codes.push(self.literal("a code")?.text);
                self.take_sign(",");
            }
            codes.shrink_to_fit();
            book.lists.push(BookList { id, codes });
        } else {
            return self.unexpected("between rules", &["rule", "list"]);
        }
        Ok(())
    }

    fn rule(&mut self, spot: Spot) -> Read<BookRule> {
        let id = self.word("the id of the rule")?.to_owned();
        let title = self.text("the title of the rule")?;
        self.expect_sign("{", "after the title of a rule")?;
        let mut lines = Lines::default();
        while self.line(&mut lines)? {}
        let content = match lines.not_checked {
            Some(reason) => RuleContent::NotChecked(reason),
            None => RuleContent::Checked(self.parts()?),
        };
        self.expect_sign("}", "in a rule that is not checked")?;
        if content == RuleContent::Checked(Vec::new()) {
            let hint = "add `require`, `forbid` or `check`";
            return Err(mistake(spot, &format!("the rule `{id}` has no requirement"), hint));
        }
        Ok(BookRule {
            id,
            title,
            messages: lines.messages,
            severity: lines.severity.unwrap_or(Severity::Error),
            code: lines.code,
            why: lines.why.unwrap_or_default(),
            hint: lines.hint,
            sources: lines.sources,
            examples: lines.examples,
            content,
            spot,
        })
    }

    /// Reads one of the lines before the parts, if there is one.
    fn line(&mut self, lines: &mut Lines) -> Read<bool> {
        let spot = self.spot();
        let once = |is_there: bool, word: &str| match is_there {
            true => Err(mistake(spot, &format!("`{word}` occurs twice"), "remove one of them")),
            false => Ok(()),
        };
        if self.take_word("in") {
            once(!lines.messages.is_empty(), "in")?;
            lines.messages = self.messages()?;
        } else if self.take_word("severity") {
            once(lines.severity.is_some(), "severity")?;
            let named = Severity::ALL.into_iter().find(|it| self.is_word(it.name()));
            let names = Severity::ALL.map(Severity::name);
            let Some(severity) = named else {
                return self.unexpected("after `severity`", &names);
            };
            self.next();
            lines.severity = Some(severity);
        } else if self.take_word("code") {
            once(lines.code.is_some(), "code")?;
            lines.code = Some(self.text("a code")?);
        } else if self.take_word("why") {
            once(lines.why.is_some(), "why")?;
            lines.why = Some(self.text("the reason")?);
        } else if self.take_word("hint") {
            once(lines.hint.is_some(), "hint")?;
            lines.hint = Some(self.text("the hint")?);
        } else if self.take_word("source") {
            lines.sources.push(self.text("the source")?);
        } else if self.take_words("not", "checked") {
            once(lines.not_checked.is_some(), "not checked")?;
            lines.not_checked = Some(self.text("the reason")?);
        } else if self.take_word("example") {
            let is_good = self.is_word("good");
            if !is_good && !self.is_word("bad") {
                return self.unexpected("after `example`", &["good", "bad"]);
            }
            self.next();
            let file = self.text("the name of a file")?;
            lines.examples.push(Example { is_good, file, spot });
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// The roots of messages, each once.
    fn messages(&mut self) -> Read<Vec<String>> {
        let (mut names, mut seen) = (Vec::new(), HashSet::new());
        loop {
            let spot = self.spot();
            let name = self.word("the root of a message")?;
            if !seen.insert(name) {
                let problem = format!("`{name}` is named twice");
                return Err(mistake(spot, &problem, "remove one of them"));
            }
            names.push(name.to_owned());
            if !self.take_sign(",") {
                return Ok(names);
            }
        }
    }

    /// Goes one level down.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth == MAX_DEPTH {
            let problem = format!("the nesting is more than {MAX_DEPTH} levels deep");
            return Err(mistake(self.spot(), &problem, "divide it into several rules"));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn block(&mut self, place: &str) -> Read<Vec<Part>> {
        self.expect_sign("{", place)?;
        let parts = self.deeper(Self::parts)?;
        self.expect_sign("}", "after what is demanded")?;
        Ok(parts)
    }

    fn parts(&mut self) -> Read<Vec<Part>> {
        const PARTS: [&str; 5] = ["require", "forbid", "check", "if", "for"];
        let mut parts = Vec::new();
        while !self.is_sign("}") {
            self.grow(PART_SIZE);
            parts.push(if self.take_word("require") {
                let (paths, wording) = self.demanded()?;
                Part::Require { paths, wording }
            } else if self.take_word("forbid") {
                let (paths, wording) = self.demanded()?;
                Part::Forbid { paths, wording }
            } else if self.take_word("check") {
                let condition = Box::new(self.condition()?);
                let mut at = None;
                if self.take_word("at") {
                    at = Some(Box::new(self.path()?));
                }
                self.grow(self.guards);
                Part::Check { condition, at, wording: self.wording()? }
            } else if self.take_word("if") {
                self.branches()?
            } else if self.take_words("for", "each") {
                self.for_each()?
            } else {
                return self.unexpected("in a rule", &PARTS);
            });
        }
        parts.shrink_to_fit();
        Ok(parts)
    }

    fn for_each(&mut self) -> Read<Part> {
        let (begin, times, guards) = (self.at, self.times, self.guards);
        let paths = self.paths()?;
        self.times = times.saturating_mul(paths.len());
        // A sentence about a part says them, too.
        self.guards += self.size_since(begin);
        let parts = self.block("after `for each`")?;
        (self.times, self.guards) = (times, guards);
        Ok(Part::ForEach { paths, parts })
    }

    /// Paths that something is demanded of, and what is said of each of them.
    fn demanded(&mut self) -> Read<(Vec<PathText>, Wording)> {
        let (paths, behind) = (self.paths()?, self.at);
        let wording = self.wording()?;
        let said = self.guards + self.size_since(behind);
        self.grow(said.saturating_mul(paths.len()));
        Ok((paths, wording))
    }

    fn branches(&mut self) -> Read<Part> {
        let (mut branches, mut otherwise) = (Vec::new(), Vec::new());
        let guards = self.guards;
        loop {
            let before = self.at;
            let condition = self.condition()?;
            // Also what comes after the branch is under it: under its contrary.
            self.guards += self.size_since(before);
            branches.push((condition, self.block("after a condition")?));
            if !self.take_word("else") {
                break;
            }
            if !self.take_word("if") {
                otherwise = self.block("after `else`")?;
                break;
            }
        }
        self.guards = guards;
        Ok(Part::If { branches, otherwise })
    }

    fn wording(&mut self) -> Read<Wording> {
        let mut wording = Wording::default();
        if self.take_word("says") {
            wording.says = Some(self.text("the message")?);
        }
        // Behind a demand a hint is its own.
        if self.take_word("hint") {
            wording.hint = Some(self.text("the hint")?);
        }
        Ok(wording)
    }

    fn paths(&mut self) -> Read<Vec<PathText>> {
        let mut paths = vec![self.path()?];
        while self.take_sign(",") {
            paths.push(self.path()?);
        }
        paths.shrink_to_fit();
        Ok(paths)
    }

    fn path(&mut self) -> Read<PathText> {
        let spot = self.spot();
        let mut start = Start::Up(0);
        let mut is_open = true;
        if self.take_sign("/") {
            start = Start::Root;
        } else if self.take_sign(".") {
            is_open = self.take_sign("/");
        } else if self.is_sign("..") {
            let mut levels = 0;
            is_open = true;
            while is_open && self.take_sign("..") {
                levels += 1;
                is_open = self.take_sign("/");
            }
            start = Start::Up(levels);
        }
        let mut steps = Vec::new();
        while is_open {
            steps.push(self.step()?);
            is_open = self.take_sign("/");
        }
        steps.shrink_to_fit();
        Ok(PathText { start, steps, spot })
    }

    fn step(&mut self) -> Read<StepText> {
        let spot = self.spot();
        let name = self.word("the name of an element")?.into();
        let mut filter = None;
        if self.take_sign("[") {
            filter = Some(Box::new(self.deeper(Self::condition)?));
            self.expect_sign("]", "after the condition of a path")?;
        }
        Ok(StepText { name, filter, spot })
    }

    fn condition(&mut self) -> Read<Condition> {
        self.deeper(|it| it.list_of("or", Self::conjunction, Condition::Or))
    }

    fn conjunction(&mut self) -> Read<Condition> {
        self.list_of("and", Self::negation, Condition::And)
    }

    /// One or several conditions with a word between them.
    fn list_of(
        &mut self,
        between: &str,
        read: fn(&mut Self) -> Read<Condition>,
        together: fn(Vec<Condition>) -> Condition,
    ) -> Read<Condition> {
        let first = read(self)?;
        if !self.is_word(between) {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.take_word(between) {
            all.push(read(self)?);
        }
        all.shrink_to_fit();
        Ok(together(all))
    }

    fn negation(&mut self) -> Read<Condition> {
        if self.take_word("not") {
            return Ok(Condition::Not(Box::new(self.deeper(Self::negation)?)));
        }
        if self.take_sign("(") {
            let condition = self.condition()?;
            self.expect_sign(")", "after a condition")?;
            return Ok(condition);
        }
        if self.take_word("unique") {
            return Ok(Condition::Unique { path: self.path()?, by: self.by()? });
        }
        if self.take_word("numbered") {
            return Ok(Condition::Numbered(self.path()?));
        }
        if self.take_word("same") {
            return Ok(Condition::Same { path: self.path()?, by: self.by()? });
        }
        for (word, quantifier) in
            [("any", Quantifier::Any), ("all", Quantifier::All), ("no", Quantifier::No)]
        {
            if self.take_word(word) {
                return self.quantified(quantifier);
            }
        }
        let operand = self.operand()?;
        self.comparison(operand)
    }

    /// The names under which elements are compared, if there are some.
    fn by(&mut self) -> Read<Vec<PathText>> {
        if self.take_word("by") { self.paths() } else { Ok(Vec::new()) }
    }

    /// `any PATH (…)`, or `any PATH = 1`, which is `any PATH (. = 1)`.
    fn quantified(&mut self, quantifier: Quantifier) -> Read<Condition> {
        let mut operand = self.operand()?;
        let body = |path, body| Condition::Quantified { quantifier, path, body: Box::new(body) };
        if let Operand::Path(path) = &operand
            && self.take_sign("(")
        {
            let condition = self.condition()?;
            self.expect_sign(")", "after a condition")?;
            return Ok(body(path.clone(), condition));
        }
        let spot = operand.spot();
        let own = PathText { start: Start::Up(0), steps: Vec::new(), spot };
        let mut paths = operand.paths_mut();
        let [path] = &mut paths[..] else {
            let problem = "after `any`, `all` and `no` comes one path";
            return Err(mistake(
                spot,
                problem,
                "write the condition for its elements in parentheses",
            ));
        };
        let path = std::mem::replace(*path, own);
        Ok(body(path, self.comparison(operand)?))
    }

    /// What comes after an operand.
    fn comparison(&mut self, operand: Operand) -> Read<Condition> {
        const SIGNS: [(&str, Comparison); 6] = [
            ("=", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<", Comparison::Less),
            ("<=", Comparison::LessOrEqual),
            (">", Comparison::Greater),
            (">=", Comparison::GreaterOrEqual),
        ];
        for (sign, comparison) in SIGNS {
            if self.take_sign(sign) {
                let right = self.operand()?;
                return Ok(Condition::Compare { left: operand, comparison, right });
            }
        }
        if self.take_words("not", "in") {
            return Ok(Condition::In { operand, is_negated: true, set: self.set()? });
        }
        if self.take_word("in") {
            return Ok(Condition::In { operand, is_negated: false, set: self.set()? });
        }
        let tests =
            [("starts", "with", TextTest::StartsWith), ("ends", "with", TextTest::EndsWith)];
        for (first, second, test) in tests {
            if self.take_words(first, second) {
                return Ok(Condition::Text { operand, test, text: self.literal("a text")?.text });
            }
        }
        if self.take_word("contains") {
            let (test, text) = (TextTest::Contains, self.literal("a text")?.text);
            return Ok(Condition::Text { operand, test, text });
        }
        let spot = self.spot();
        if self.take_word("matches") {
            let pattern = self.text("a regular expression")?;
            return Ok(Condition::Matches { operand, pattern, spot });
        }
        if self.take_word("among") {
            return Ok(Condition::Among { operand, path: self.path()? });
        }
        let Operand::Path(path) = operand else {
            let expected = ["=", "!=", "<", "<=", ">", ">=", "in", "matches", "among"];
            return self.unexpected("after what is compared", &expected);
        };
        if self.take_word("absent") {
            return Ok(Condition::Absent(path));
        }
        self.take_word("present");
        Ok(Condition::Present(path))
    }

    fn set(&mut self) -> Read<Set> {
        let spot = self.spot();
        if !self.take_sign("{") {
            let name = self.word("the name of a list, or values in braces")?.to_owned();
            return Ok(Set::List { name, spot });
        }
        let mut values = Vec::new();
        while !self.take_sign("}") {
            values.push(self.literal("a value")?);
            self.take_sign(",");
        }
        if values.is_empty() {
            return Err(mistake(spot, "there is no value in the braces", "write `{ 1, 2 }`"));
        }
        values.shrink_to_fit();
        Ok(Set::Values(values))
    }

    fn literal(&mut self, what: &str) -> Read<Literal> {
        let spot = self.spot();
        if let Kind::Text(text) = self.kind() {
            self.next();
            return Ok(Literal { text: text.into(), spot });
        }
        let is_negative = self.take_sign("-");
        let word = self.word(what)?;
        let text = if is_negative { format_compact!("-{word}") } else { word.into() };
        Ok(Literal { text, spot })
    }

    fn operand(&mut self) -> Read<Operand> {
        self.deeper(|it| {
            it.chain(&[("+", Sign::Plus), ("-", Sign::Minus)], |it| {
                it.chain(&[("*", Sign::Times)], Self::factor)
            })
        })
    }

    /// One operand, or several with signs between them that bind alike.
    fn chain(
        &mut self,
        signs: &[(&str, Sign)],
        read: impl Fn(&mut Self) -> Read<Operand>,
    ) -> Read<Operand> {
        let (first, mut rest) = (read(self)?, Vec::new());
        while let Some((_, sign)) = signs.iter().find(|(sign, _)| self.is_sign(sign)) {
            self.next();
            rest.push((*sign, read(self)?));
        }
        rest.shrink_to_fit();
        let first = Box::new(first);
        Ok(if rest.is_empty() { *first } else { Operand::Arithmetic { first, rest } })
    }

    /// Goes past a word that begins an operand, if what follows it is what has to: else it is a name.
    fn take_keyword(&mut self, word: &str, is_followed: impl Fn(&Token<'_>) -> bool) -> bool {
        let is_next = self.is_word(word) && self.tokens.get(self.at + 1).is_some_and(is_followed);
        if is_next {
            self.next();
        }
        is_next
    }

    /// Goes past a word that is followed by a number of characters.
    fn take_counting(&mut self, word: &str) -> bool {
        self.take_keyword(word, |next| {
            matches!(next.kind, Kind::Word(it) if it.starts_with(|it: char| it.is_ascii_digit()))
        })
    }

    /// Goes past a word that is followed by a path.
    fn take_whole(&mut self, word: &str) -> bool {
        let end = self.spot().column + word.len();
        self.take_keyword(word, |next| match next.kind {
            Kind::Word(it) => !AFTER_OPERANDS.contains(&it),
            // `count/ID` is the path of an element that is called so.
            Kind::Sign("/") => next.spot.column > end,
            Kind::Sign("." | "..") => true,
            _ => false,
        })
    }

    fn how_many(&mut self) -> Read<usize> {
        let spot = self.spot();
        let word = self.word("a number of characters")?;
        let number = word.parse::<usize>().ok().filter(|number| (1..=1000).contains(number));
        number.ok_or_else(|| {
            mistake(spot, &format!("`{word}` is not a number of characters"), "write 1 to 1000")
        })
    }

    fn of(&mut self) -> Read<Box<Operand>> {
        if !self.take_word("of") {
            return self.unexpected("here", &["of"]);
        }
        self.deeper(Self::factor).map(Box::new)
    }

    fn factor(&mut self) -> Read<Operand> {
        let spot = self.spot();
        if self.take_sign("(") {
            let operand = self.operand()?;
            self.expect_sign(")", "after what is compared")?;
            return Ok(operand);
        }
        if matches!(self.kind(), Kind::Text(_)) || self.is_sign("-") {
            return Ok(Operand::Literal(self.literal("a value")?));
        }
        if let Kind::Word(word) = self.kind()
            && word.starts_with(|it: char| it.is_ascii_digit())
        {
            return Ok(Operand::Literal(self.literal("a value")?));
        }
        if self.take_counting("first") {
            return Ok(Operand::First(self.how_many()?, self.of()?));
        }
        if self.take_counting("last") {
            return Ok(Operand::Last(self.how_many()?, self.of()?));
        }
        if self.take_counting("characters") {
            let from = self.how_many()?;
            if !self.take_word("to") {
                return self.unexpected("here", &["to"]);
            }
            let to = self.how_many()?;
            if to < from {
                let problem = format!("{from} to {to} is not a range of characters");
                return Err(mistake(spot, &problem, "write the smaller number first"));
            }
            return Ok(Operand::Characters(from, to, self.of()?));
        }
        let is_of = |next: &Token<'_>| next.kind == Kind::Word("of");
        if self.take_keyword("length", is_of) {
            return Ok(Operand::Length(self.of()?));
        }
        if self.take_keyword("number", is_of) {
            return Ok(Operand::Number(self.of()?));
        }
        if self.take_whole("count") {
            return Ok(Operand::Count(self.path()?));
        }
        if self.take_whole("sum") {
            return Ok(Operand::Sum(self.path()?));
        }
        if self.take_whole("distinct") {
            return Ok(Operand::Distinct(self.path()?));
        }
        if self.take_word("today") {
            return Ok(Operand::Today(spot));
        }
        Ok(Operand::Path(self.path()?))
    }
}
