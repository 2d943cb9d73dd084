//! Lays a book along the dictionary: a [`Program`] for one kind of message.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::book::{
    Book, BookList, BookRule, Condition as Written, Literal, Mistake, Operand as WrittenOperand,
    Part as WrittenPart, PathText, RuleContent, Set, Spot, Start, Wording as WrittenWording,
};
use super::program::{
    Check, CodeSet, Condition, MatchesPattern, Operand, Part, Program, ReadyRule, Slot, Step, Want,
    Way, Wording, rule_of,
};
use super::read::MAX_MISTAKES;
use super::sentence::{Guard, fault, if_clause, shown};
use crate::dictionary::{Class, ValueType};
use crate::profile::{NamedList, kept, nearest};
use crate::rule::{Group, Rule};

/// What a book is laid along and may name.
#[derive(Clone, Copy)]
pub struct Surroundings<'s> {
    /// The class that the messages begin with.
    pub root: &'static Class,
    /// Whether they are the envelopes of others: only rules that name them are about them.
    pub is_envelope: bool,
    /// The group that its rules are in.
    pub group: &'s str,
    /// The names of lists of codes.
    pub lists: &'s [&'s str],
    /// Finds the codes of a list by its name.
    pub codes: &'s dyn Fn(&str) -> Option<NamedList>,
    /// Compiles a regular expression of XML Schema.
    pub pattern: &'s dyn Fn(&str) -> Result<MatchesPattern, String>,
}

impl Program {
    /// Adds the rules of a book that are about the messages.
    ///
    /// A place that `for each` names and that these messages do not have is left out: it is one of other messages
    /// that the rule is about. Where the rule is about these alone, that is a mistake.
    ///
    /// # Errors
    /// All that the dictionary, the lists and the patterns contradict.
    pub fn add(
        &mut self,
        book: &Book,
        surroundings: &Surroundings<'_>,
    ) -> Result<(), Vec<Mistake>> {
        let root = surroundings.root;
        let mut compiler = Compiler::new(book, surroundings, self.slots);
        let is_about = |rule: &&Arc<BookRule>| match &rule.messages[..] {
            [] => !surroundings.is_envelope,
            named => named.iter().any(|it| it == root.name),
        };
        for rule in book.rules.iter().filter(is_about) {
            let Some(kept) = compiler.kept_rule(rule) else { continue };
            match &rule.content {
                RuleContent::NotChecked(_) => self.not_checked.push((kept, kept.why)),
                RuleContent::Checked(parts) => {
                    let parts = compiler.parts(parts, &[Scope::of_class(root)]);
                    self.rules.push(ReadyRule { rule: kept, hint: rule.hint.clone(), parts });
                    let elsewhere = std::mem::take(&mut compiler.elsewhere);
                    if rule.messages.len() <= 1 {
                        compiler.mistakes.extend(elsewhere);
                    }
                }
            }
        }
        self.slots = compiler.slots;
        if compiler.mistakes.is_empty() { Ok(()) } else { Err(compiler.mistakes) }
    }
}

impl Book {
    /// What is wrong with the book beside all messages that its rules name: those that nobody knows, and the
    /// places that none of them has. The root of the surroundings is not checked.
    #[must_use]
    pub fn mistakes(
        &self,
        roots: &[&'static Class],
        surroundings: &Surroundings<'_>,
    ) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        let mut compiler = Compiler::new(self, surroundings, 0);
        for rule in &self.rules {
            let RuleContent::Checked(parts) = &rule.content else { continue };
            let mut elsewhere: Option<Vec<Mistake>> = None;
            for name in &rule.messages {
                let Some(root) = roots.iter().copied().find(|root| root.name == *name) else {
                    let near = nearest(name, roots.iter().map(|root| root.name));
                    let hint = near.map_or("name the root of a message".to_owned(), |near| {
                        format!("write `{near}`")
                    });
                    let problem = format!("there is no message `{name}`");
                    mistakes.push(Mistake { spot: rule.spot, problem, hint });
                    continue;
                };
                compiler.parts(parts, &[Scope::of_class(root)]);
                let in_message = |it: Mistake| {
                    let problem = format!("{} (in {name})", it.problem);
                    Mistake { problem, ..it }
                };
                mistakes.extend(compiler.mistakes.drain(..).map(in_message));
                // What one message lacks is that of another.
                let missing = std::mem::take(&mut compiler.elsewhere);
                elsewhere = Some(match elsewhere {
                    None => missing,
                    Some(before) => {
                        let spots: HashSet<Spot> = missing.iter().map(|it| it.spot).collect();
                        before.into_iter().filter(|it| spots.contains(&it.spot)).collect()
                    }
                });
            }
            mistakes.extend(elsewhere.into_iter().flatten());
        }
        mistakes.sort_by_key(|mistake| mistake.spot);
        mistakes
    }
}

/// An element that a condition is inside of.
#[derive(Clone, Copy)]
struct Scope {
    name: &'static str,
    class: Option<&'static Class>,
    value: Option<ValueType>,
}

impl Scope {
    const fn of_class(class: &'static Class) -> Self {
        Self { name: class.name, class: Some(class), value: None }
    }
}

/// What an operand can be compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Moment,
    /// What is written in the condition can be any of them.
    Literal,
}

struct Compiler<'c> {
    book: &'c Book,
    surroundings: &'c Surroundings<'c>,
    mistakes: Vec<Mistake>,
    slots: usize,
    /// The conditions under which a part is looked at, in words.
    guards: Vec<Guard>,
    /// Places of `for each` that the message does not have: others that the rule is about may.
    elsewhere: Vec<Mistake>,
    /// The lists of the book by their names, with their codes once they were asked for.
    lists: HashMap<&'c str, (&'c BookList, Option<CodeSet>)>,
    /// The regular expressions that were compiled.
    patterns: HashMap<String, MatchesPattern>,
    /// How many bytes of memory they take.
    patterns_size: usize,
}

/// How much memory the regular expressions of a book may take, in bytes.
const MAX_PATTERNS: usize = 16 << 20;

impl<'c> Compiler<'c> {
    fn new(book: &'c Book, surroundings: &'c Surroundings<'c>, slots: usize) -> Self {
        let (mistakes, guards, elsewhere) = (Vec::new(), Vec::new(), Vec::new());
        // Of two lists with one name it is the first.
        let lists = book.lists.iter().rev().map(|list| (&*list.id, (list, None))).collect();
        let (patterns, patterns_size) = (HashMap::new(), 0);
        Self {
            book,
            surroundings,
            mistakes,
            slots,
            guards,
            elsewhere,
            lists,
            patterns,
            patterns_size,
        }
    }

    fn wrong<T>(&mut self, spot: Spot, problem: String, hint: impl Into<String>) -> Option<T> {
        let mistake = Mistake { spot, problem, hint: hint.into() };
        if !self.is_full() && !self.mistakes.contains(&mistake) {
            self.mistakes.push(mistake);
        }
        None
    }

    /// Whether as many mistakes were found as are told: what would be looked for to tell more of them is not.
    const fn is_full(&self) -> bool {
        self.mistakes.len() >= MAX_MISTAKES
    }

    /// The rule as findings have it.
    fn kept_rule(&mut self, rule: &Arc<BookRule>) -> Option<&'static Rule> {
        let group = self.surroundings.group;
        let id = self.book.full_id(rule);
        let made = rule_of(&id, group, rule, |rule| Rule {
            id: kept(&id),
            severity: rule.severity,
            group: Group::Authority(kept(group)),
            title: &rule.title,
            why: match &rule.content {
                RuleContent::NotChecked(reason) => reason,
                RuleContent::Checked(_) => &rule.why,
            },
            bad: "",
            good: "",
            sources: rule.sources.iter().map(String::as_str).collect::<Vec<_>>().leak(),
            elements: &[],
            since: "",
            book: Some(rule),
        });
        made.or_else(|| {
            let problem = "too many different rules have been read by this program".to_owned();
            self.wrong(rule.spot, problem, "read fewer different books in one program")
        })
    }

    fn parts(&mut self, parts: &[WrittenPart], stack: &[Scope]) -> Vec<Part> {
        let mut out = Vec::new();
        for part in parts {
            match part {
                WrittenPart::ForEach { paths, parts } => {
                    for path in paths {
                        out.extend(self.for_each(path, parts, stack));
                    }
                }
                WrittenPart::If { branches, otherwise } => {
                    out.push(self.branches(branches, otherwise, stack));
                }
                WrittenPart::Require { paths, wording } => {
                    out.extend(paths.iter().filter_map(|path| self.require(path, wording, stack)));
                }
                WrittenPart::Forbid { paths, wording } => {
                    out.extend(paths.iter().filter_map(|path| self.forbid(path, wording, stack)));
                }
                WrittenPart::Check { condition, at, wording } => {
                    out.extend(self.check(condition, at.as_deref(), wording, stack));
                }
            }
        }
        out
    }

    fn for_each(
        &mut self,
        path: &PathText,
        parts: &[WrittenPart],
        stack: &[Scope],
    ) -> Option<Part> {
        let before = self.mistakes.len();
        let Some((way, scopes)) = self.way(path, stack) else {
            self.elsewhere.extend(self.mistakes.drain(before..));
            return None;
        };
        let inside = inside(stack, way.from, &scopes);
        let parts = self.parts(parts, &inside);
        Some(Part::ForEach(way, parts))
    }

    fn branches(
        &mut self,
        branches: &[(Written, Vec<WrittenPart>)],
        otherwise: &[WrittenPart],
        stack: &[Scope],
    ) -> Part {
        let before = self.guards.len();
        let mut ready = Vec::new();
        for (written, parts) in branches {
            let condition = self.condition(written, stack);
            self.guards.push(Guard::of(written, false));
            let parts = self.parts(parts, stack);
            self.guards.pop();
            self.guards.push(Guard::of(written, true));
            ready.extend(condition.map(|condition| (condition, parts)));
        }
        let otherwise = self.parts(otherwise, stack);
        self.guards.truncate(before);
        Part::If { branches: ready, otherwise }
    }

    /// The message and the hint of a part: those of the rule, or made from the condition.
    fn wording(&self, wording: &WrittenWording, what: String, joint: &str) -> Wording {
        let made = || match if_clause(&self.guards) {
            clause if clause.is_empty() => what,
            clause => format!("{what}{joint}{clause}"),
        };
        let message = wording.says.as_deref().map_or_else(|| made().into(), Box::from);
        Wording { message, hint: wording.hint.as_deref().map(Box::from) }
    }

    fn require(
        &mut self,
        path: &PathText,
        wording: &WrittenWording,
        stack: &[Scope],
    ) -> Option<Part> {
        let (mut above, _) = self.way(path, stack)?;
        let Some(last) = above.steps.pop() else {
            let problem = "the element itself is always present".to_owned();
            return self.wrong(path.spot, problem, "name an element inside it");
        };
        let what = format!("`{}` is missing", last.name);
        let wording = self.wording(wording, what, "; it is required");
        Some(Part::Require { above, last, wording })
    }

    fn forbid(
        &mut self,
        path: &PathText,
        wording: &WrittenWording,
        stack: &[Scope],
    ) -> Option<Part> {
        let (way, _) = self.way(path, stack)?;
        let name = way.steps.last().map_or_else(|| stack[way.from].name, |step| step.name);
        let wording = self.wording(wording, format!("`{name}` is not allowed"), "");
        Some(Part::Forbid(way, wording))
    }

    fn check(
        &mut self,
        written: &Written,
        at: Option<&PathText>,
        wording: &WrittenWording,
        stack: &[Scope],
    ) -> Option<Part> {
        let condition = self.condition(written, stack)?;
        let at = match at {
            Some(path) => Some(self.way(path, stack)?.0),
            None => None,
        };
        let wording = self.wording(wording, fault(written), "");
        Some(Part::Check(Box::new(Check { condition, at, wording })))
    }

    /// A path, with the elements that it goes through.
    fn way(&mut self, path: &PathText, stack: &[Scope]) -> Option<(Way, Vec<Scope>)> {
        let from = match path.start {
            Start::Root => 0,
            Start::Up(levels) => match (stack.len() - 1).checked_sub(levels) {
                Some(from) => from,
                None => {
                    let problem = "the path leads out of the message".to_owned();
                    return self.wrong(path.spot, problem, "remove a `../`");
                }
            },
        };
        let (mut steps, mut scopes) = (Vec::new(), Vec::new());
        let mut above = stack[from];
        for written in &path.steps {
            let Some(class) = above.class else {
                let problem = format!("`{}` is a value and contains no elements", above.name);
                return self.wrong(
                    written.spot,
                    problem,
                    format!("end the path with `{}`", above.name),
                );
            };
            let Some(index) = class.index_of(&written.name) else {
                if self.is_full() {
                    return None;
                }
                let problem = format!("`{}` has no `{}`", class.name, written.name);
                let hint = instead(&written.name, class);
                return self.wrong(written.spot, problem, hint);
            };
            let element = &class.elements[index];
            above = Scope { name: element.name, class: element.class(), value: element.value() };
            scopes.push(above);
            let mut filter = None;
            if let Some(condition) = &written.filter {
                let inside = inside(stack, from, &scopes);
                filter = Some(Box::new(self.condition(condition, &inside)?));
            }
            steps.push(Step { index, name: element.name, repeats: element.repeats, filter });
        }
        Some((Way { from, steps }, scopes))
    }

    /// Where a result is kept, if other elements ask for the same.
    fn slot(&mut self, way: &Way, stack: &[Scope]) -> Slot {
        let is_shared = way.from + 1 < stack.len();
        is_shared.then(|| {
            self.slots += 1;
            self.slots - 1
        })
    }

    /// The path to a value.
    fn way_to_value(&mut self, path: &PathText, stack: &[Scope]) -> Option<(Way, ValueType)> {
        let (way, scopes) = self.way(path, stack)?;
        let last = scopes.last().unwrap_or(&stack[way.from]);
        match last.value {
            Some(value) => Some((way, value)),
            None => {
                let problem = format!("`{}` is a class and has no value", last.name);
                self.wrong(path.spot, problem, "name an element in it")
            }
        }
    }

    fn all(&mut self, all: &[Written], stack: &[Scope]) -> Option<Vec<Condition>> {
        // Everything is looked at, so that all that is wrong is said.
        let ready: Vec<_> = all.iter().map(|it| self.condition(it, stack)).collect();
        ready.into_iter().collect()
    }

    fn condition(&mut self, written: &Written, stack: &[Scope]) -> Option<Condition> {
        Some(match written {
            Written::Present(path) => self.present(path, stack)?,
            Written::Absent(path) => Condition::Not(Box::new(self.present(path, stack)?)),
            Written::Compare { left, comparison, right } => {
                let (left_spot, right_spot) = (left.spot(), right.spot());
                let left = self.operand(left, stack);
                let (right, right_kind) = self.operand(right, stack)?;
                let (left, left_kind) = left?;
                let kind = self.common(left_kind, right_kind, right_spot)?;
                let left = self.taken_for(left, left_kind, kind, left_spot)?;
                let right = self.taken_for(right, right_kind, kind, right_spot)?;
                Condition::Compare { left, comparison: *comparison, right }
            }
            Written::In { operand, is_negated, set } => {
                let condition = self.membership(operand, set, stack)?;
                if *is_negated { Condition::Not(Box::new(condition)) } else { condition }
            }
            Written::Text { operand, test, text } => {
                let operand = self.text_operand(operand, stack)?;
                Condition::Text { operand, test: *test, text: text.clone() }
            }
            Written::Matches { operand, pattern, spot } => {
                let operand = self.text_operand(operand, stack);
                let pattern = self.pattern(pattern, *spot)?;
                Condition::Matches { operand: operand?, pattern }
            }
            Written::Among { operand, path } => {
                let operand = self.text_operand(operand, stack);
                let (way, _) = self.way_to_value(path, stack)?;
                let slot = self.slot(&way, stack);
                Condition::Among { operand: operand?, way, slot }
            }
            Written::Unique { path, by } => {
                let (way, by, slot) = self.keys(path, by, stack)?;
                Condition::Unique { way, by, slot }
            }
            Written::Same { path, by } => {
                let (way, by, slot) = self.keys(path, by, stack)?;
                Condition::Same { way, by, slot }
            }
            Written::Numbered(path) => {
                let (way, _) = self.way_to_value(path, stack)?;
                let slot = self.slot(&way, stack);
                Condition::Numbered(way, slot)
            }
            Written::Quantified { quantifier, path, body } => {
                let (way, scopes) = self.way(path, stack)?;
                let slot = self.slot(&way, stack);
                let inside = inside(stack, way.from, &scopes);
                let body = Box::new(self.condition(body, &inside)?);
                Condition::Quantified { quantifier: *quantifier, way, body, slot }
            }
            Written::Not(inner) => Condition::Not(Box::new(self.condition(inner, stack)?)),
            Written::And(all) => Condition::And(self.all(all, stack)?),
            Written::Or(all) => Condition::Or(self.all(all, stack)?),
        })
    }

    fn present(&mut self, path: &PathText, stack: &[Scope]) -> Option<Condition> {
        let (way, _) = self.way(path, stack)?;
        let slot = self.slot(&way, stack);
        Some(Condition::Present(way, slot))
    }

    /// Elements that are compared, and by what.
    fn keys(
        &mut self,
        path: &PathText,
        by: &[PathText],
        stack: &[Scope],
    ) -> Option<(Way, Vec<Way>, Slot)> {
        if by.is_empty() {
            let (way, _) = self.way_to_value(path, stack)?;
            let slot = self.slot(&way, stack);
            return Some((way, Vec::new(), slot));
        }
        let (way, scopes) = self.way(path, stack)?;
        let slot = self.slot(&way, stack);
        let inside = inside(stack, way.from, &scopes);
        let by: Vec<_> = by.iter().map(|path| self.way_to_value(path, &inside)).collect();
        let by = by.into_iter().map(|it| it.map(|(way, _)| way)).collect::<Option<_>>()?;
        Some((way, by, slot))
    }

    fn membership(
        &mut self,
        operand: &WrittenOperand,
        set: &Set,
        stack: &[Scope],
    ) -> Option<Condition> {
        let ready = self.operand(operand, stack);
        match set {
            Set::List { name, spot } => {
                if let Some(codes) = self.own_codes(name) {
                    let operand = self.as_text(ready?, operand.spot())?;
                    return Some(Condition::InCodes { operand, codes });
                }
                let list = (self.surroundings.codes)(name);
                if list.is_none() && self.is_unknown(name) {
                    if self.is_full() {
                        return None;
                    }
                    let own = self.book.lists.iter().map(|list| &*list.id);
                    let known = own.chain(self.surroundings.lists.iter().copied());
                    let near = nearest(name, known);
                    let hint = near.map_or_else(
                        || "define it: `list ID { CODE CODE }`".to_owned(),
                        |near| format!("write `{near}`"),
                    );
                    return self.wrong(*spot, format!("there is no list `{name}`"), hint);
                }
                let operand = self.as_text(ready?, operand.spot())?;
                Some(match list {
                    Some(list) => Condition::InList { operand, list },
                    None => Condition::InUnknown { name: name.clone() },
                })
            }
            Set::Values(values) => {
                let (ready, kind) = ready?;
                let (mut texts, mut numbers, mut days) = (Vec::new(), Vec::new(), Vec::new());
                for value in values {
                    match kind {
                        Kind::Text | Kind::Literal => texts.push(value.text.clone()),
                        Kind::Number => numbers.push(self.number(value)?),
                        Kind::Moment => days.push(self.day(value)?),
                    }
                }
                texts.sort_unstable();
                numbers.sort_unstable();
                days.sort_unstable();
                Some(Condition::InValues { operand: ready, texts, numbers, days })
            }
        }
    }

    /// A regular expression, compiled once however many conditions have it.
    fn pattern(&mut self, text: &str, spot: Spot) -> Option<MatchesPattern> {
        if let Some(known) = self.patterns.get(text) {
            return Some(known.clone());
        }
        if self.patterns_size > MAX_PATTERNS {
            let problem = format!(
                "the regular expressions before this one take more than {MAX_PATTERNS} bytes of memory"
            );
            return self.wrong(spot, problem, "write fewer or simpler ones");
        }
        match (self.surroundings.pattern)(text) {
            Ok(pattern) => {
                self.patterns_size += pattern.size();
                Some(self.patterns.entry(text.to_owned()).or_insert(pattern).clone())
            }
            Err(problem) => {
                let problem = format!("`{text}` is not a regular expression: {problem}");
                self.wrong(spot, problem, "write one of XML Schema")
            }
        }
    }

    /// The codes of a list of the book, made once however many conditions ask for them.
    fn own_codes(&mut self, name: &str) -> Option<CodeSet> {
        let (list, codes) = self.lists.get_mut(name)?;
        Some(Arc::clone(
            codes.get_or_insert_with(|| Arc::new(list.codes.iter().cloned().collect())),
        ))
    }

    /// Whether nobody knows a list of this name.
    fn is_unknown(&self, name: &str) -> bool {
        let lists = self.surroundings.lists;
        !lists.is_empty() && !lists.contains(&name)
    }

    fn number(&mut self, literal: &Literal) -> Option<rust_decimal::Decimal> {
        let number = literal.text.parse().ok();
        if number.is_none() {
            let problem = format!("`{}` is not a number", literal.text);
            return self.wrong(literal.spot, problem, "compare a number with a number");
        }
        number
    }

    fn day(&mut self, literal: &Literal) -> Option<NaiveDate> {
        let day = literal.text.parse().ok();
        if day.is_none() {
            let problem = format!("`{}` is not a date", literal.text);
            return self.wrong(literal.spot, problem, "write a date as in 2026-01-31");
        }
        day
    }

    /// As what two operands are compared.
    fn common(&mut self, left: Kind, right: Kind, spot: Spot) -> Option<Kind> {
        match (left, right) {
            (Kind::Literal, Kind::Literal) => Some(Kind::Text),
            (Kind::Literal, kind) | (kind, Kind::Literal) => Some(kind),
            (left, right) if left == right => Some(left),
            _ => {
                let problem =
                    "these cannot be compared: one is a number or a day, the other is not";
                self.wrong(spot, problem.to_owned(), "write `number of …` before a text of digits")
            }
        }
    }

    /// What is written in a condition, taken for what it is compared with.
    fn taken_for(
        &mut self,
        operand: Operand,
        kind: Kind,
        common: Kind,
        spot: Spot,
    ) -> Option<Operand> {
        let (Kind::Literal, Operand::Text(text)) = (kind, &operand) else { return Some(operand) };
        let literal = Literal { text: text.clone(), spot };
        match common {
            Kind::Number => self.number(&literal).map(Operand::Number),
            Kind::Moment => self.day(&literal).map(Operand::Day),
            Kind::Text | Kind::Literal => Some(operand),
        }
    }

    fn text_operand(&mut self, operand: &WrittenOperand, stack: &[Scope]) -> Option<Operand> {
        let ready = self.operand(operand, stack)?;
        self.as_text(ready, operand.spot())
    }

    fn as_text(&mut self, (operand, kind): (Operand, Kind), spot: Spot) -> Option<Operand> {
        match (operand, kind) {
            (operand, Kind::Text | Kind::Literal) => Some(operand),
            (Operand::Value(way, _), _) => Some(Operand::Value(way, Want::Text)),
            _ => {
                let problem = "this is not a text".to_owned();
                self.wrong(spot, problem, "compare numbers with `=`, `<` and `>`")
            }
        }
    }

    fn number_operand(&mut self, written: &WrittenOperand, stack: &[Scope]) -> Option<Operand> {
        let (operand, kind) = self.operand(written, stack)?;
        let common = self.common(kind, Kind::Number, written.spot())?;
        self.taken_for(operand, kind, common, written.spot())
    }

    fn operand(&mut self, written: &WrittenOperand, stack: &[Scope]) -> Option<(Operand, Kind)> {
        let spot = written.spot();
        Some(match written {
            WrittenOperand::Path(path) => {
                let (way, value) = self.way_to_value(path, stack)?;
                if let Some(step) = way.steps.iter().find(|step| step.repeats) {
                    let problem = format!("there can be several `{}`", step.name);
                    let path = shown(path);
                    let path = path.trim_matches('`');
                    let hint = format!("write `any {path}`, `all {path}` or `no {path}`");
                    return self.wrong(spot, problem, hint);
                }
                let (want, kind) = match value {
                    ValueType::DateTime | ValueType::Date | ValueType::LocalDateTime => {
                        (Want::Moment, Kind::Moment)
                    }
                    value if value.is_number() => (Want::Number, Kind::Number),
                    _ => (Want::Text, Kind::Text),
                };
                (Operand::Value(way, want), kind)
            }
            WrittenOperand::Literal(literal) => {
                (Operand::Text(literal.text.clone()), Kind::Literal)
            }
            WrittenOperand::Today(_) => (Operand::Today, Kind::Moment),
            WrittenOperand::First(take, of) => {
                let of = Box::new(self.text_operand(of, stack)?);
                (Operand::Characters { skip: 0, take: *take, of }, Kind::Text)
            }
            WrittenOperand::Characters(from, to, of) => {
                let of = Box::new(self.text_operand(of, stack)?);
                (Operand::Characters { skip: from - 1, take: to + 1 - from, of }, Kind::Text)
            }
            WrittenOperand::Last(take, of) => {
                (Operand::Last(*take, Box::new(self.text_operand(of, stack)?)), Kind::Text)
            }
            WrittenOperand::Length(of) => {
                (Operand::Length(Box::new(self.text_operand(of, stack)?)), Kind::Number)
            }
            WrittenOperand::Number(of) => {
                (Operand::NumberOf(Box::new(self.text_operand(of, stack)?)), Kind::Number)
            }
            WrittenOperand::Count(path) => {
                let (way, _) = self.way(path, stack)?;
                let slot = self.slot(&way, stack);
                (Operand::Count(way, slot), Kind::Number)
            }
            WrittenOperand::Distinct(path) => {
                let (way, _) = self.way_to_value(path, stack)?;
                let slot = self.slot(&way, stack);
                (Operand::Distinct(way, slot), Kind::Number)
            }
            WrittenOperand::Sum(path) => {
                let (way, _) = self.way_to_value(path, stack)?;
                let slot = self.slot(&way, stack);
                (Operand::Sum(way, slot), Kind::Number)
            }
            WrittenOperand::Arithmetic { first, rest } => {
                // Everything is looked at, so that all that is wrong is said.
                let ready = self.number_operand(first, stack);
                let others: Vec<_> = rest
                    .iter()
                    .map(|(sign, it)| self.number_operand(it, stack).map(|ready| (*sign, ready)))
                    .collect();
                let (first, rest) = (Box::new(ready?), others.into_iter().collect::<Option<_>>()?);
                (Operand::Arithmetic { first, rest }, Kind::Number)
            }
        })
    }
}

/// The elements that the end of a path is inside of: those down to where it begins, and those that it goes through.
fn inside(stack: &[Scope], from: usize, scopes: &[Scope]) -> Vec<Scope> {
    [&stack[..=from], scopes].concat()
}

/// The name that is meant by one that a class does not have.
fn instead(name: &str, class: &'static Class) -> String {
    let names = class.elements.iter().map(|element| element.name);
    match nearest(name, names) {
        Some(near) => format!("write `{near}`"),
        None => format!("name an element of `{}`", class.name),
    }
}
