//! Reads the text of a profile, and says everything that is wrong with it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use memchr::{memchr_iter, memmem};

use super::demands::Demands;
use super::dialect::{self, Dialects};
use super::head::Head;
use super::library::instead;
use super::limits::{Patterns, within};
use super::lines::{self, Line, pieces};
use super::{AttributeForms, Library, Profile, ProfileElement, ProfileError, ProfileErrors, Wrong};
use crate::Class;
use crate::conditions::{Book, Mistake};

impl Profile {
    /// Reads the text of a profile.
    ///
    /// # Errors
    /// Everything that is wrong with it, line by line.
    pub fn read(text: &str, library: &Library<'_>) -> Result<Self, ProfileErrors> {
        let mut errors = Errors::default();
        if !errors.has_room(text, library) {
            return errors.none_in(Self::default());
        }
        let patterns = Patterns::new(library.pattern, library.limits.max_patterns);
        let library = &Library { pattern: &|text| patterns.judge(text), ..*library };
        let (text, conditions) = split(text);
        let mut texts = numbered(text);
        let Head { mut profile, is_orphan, .. } = errors.head(&mut texts, library);
        patterns.begin_with(profile.size);
        let elements = errors.elements(texts, &mut profile, library, &patterns);
        errors.twice(&elements);
        errors.compare(&elements, library);
        if is_orphan || errors.is_full() {
            return errors.none_in(profile);
        }
        let mut places = Places::of(&profile);
        places.siblings.reserve(elements.len());
        for mut line in elements {
            let number = line.number;
            line.element.is_bare |= profile.attributes == AttributeForms::None;
            errors.keep(number, places.add(&mut profile, line));
        }
        errors.roots(&profile, text);
        errors.keep(1, dialect::has_room());
        let has_own = conditions.is_some_and(|(line, text)| errors.book(&mut profile, text, line));
        errors.rules(&profile, text, library);
        profile.dialects = match errors.0.is_empty() {
            true => Dialects::of_profile(&profile, library.roots),
            false => Dialects::default(),
        };
        match Demands::of_profile(&profile, has_own, library) {
            Ok(demands) => profile.demands = demands,
            Err(mistakes) => errors.mistakes(mistakes),
        }
        errors.none_in(profile)
    }

    /// Reads the head of a profile: it has no elements then.
    ///
    /// # Errors
    /// Everything that is wrong with it, line by line.
    pub fn read_head(text: &str, library: &Library<'_>) -> Result<Self, ProfileErrors> {
        let mut errors = Errors::default();
        if !errors.has_room(text, library) {
            return errors.none_in(Self::default());
        }
        let head = errors.head(&mut numbered(split(text).0), library);
        errors.none_in(head.profile)
    }
}

/// The lines of a profile, and its conditions with the number of their first line, if it has some.
fn split(text: &str) -> (&str, Option<(usize, &str)>) {
    // No line of the head and no path has a blank behind these words.
    let first = |line: &str| memmem::find(text.as_bytes(), line.as_bytes());
    let Some(end) = ["\nrule ", "\nlist "].into_iter().filter_map(first).min() else {
        return (text, None);
    };
    let (lines, conditions) = text.split_at(end + 1);
    let number = 1 + memchr_iter(b'\n', lines.as_bytes()).count();
    (lines, Some((number, conditions)))
}

/// The lines of a text with their numbers.
fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(pieces(text, b'\n').map(|line| line.strip_suffix('\r').unwrap_or(line)))
}

fn is_skipped(text: &str) -> bool {
    text.trim().is_empty() || text.starts_with('#')
}

/// So many errors are looked for.
const MOST_ERRORS: usize = 200;

/// How many characters of an error are told: a line can be as long as the file.
const LONGEST: usize = 1_000;

/// What is wrong so far.
#[derive(Default)]
struct Errors(Vec<ProfileError>);

impl Errors {
    /// Whether the text is not too large to be looked at.
    fn has_room(&mut self, text: &str, library: &Library<'_>) -> bool {
        let max = library.limits.max_bytes;
        self.keep(1, within(text.len(), max, "text", "bytes")).is_some()
    }

    /// Whether no more errors are looked for.
    fn is_full(&self) -> bool {
        self.0.len() >= MOST_ERRORS
    }

    /// Reads the lines up to the first empty one.
    fn head<'t>(
        &mut self,
        lines: &mut impl Iterator<Item = (usize, &'t str)>,
        library: &Library<'_>,
    ) -> Head<'t> {
        let (mut head, mut last) = (Head::default(), 1);
        for (number, text) in lines {
            last = number;
            let max = library.limits.max_head;
            if self.keep(number, within(number, max, "head", "lines")).is_none() {
                // What was not read is not missing.
                return head;
            }
            if text.trim().is_empty() || self.is_full() {
                break;
            }
            if !text.starts_with('#') {
                self.keep(number, head.line(text, library));
            }
        }
        self.keep(last, head.finish());
        head
    }

    /// Reads the lines behind the head, until there are too many.
    fn elements<'t>(
        &mut self,
        texts: impl Iterator<Item = (usize, &'t str)>,
        profile: &mut Profile,
        library: &Library<'_>,
        patterns: &Patterns<'_>,
    ) -> Vec<Line<'t>> {
        let mut elements = Vec::new();
        for (number, text) in texts.filter(|(_, text)| !is_skipped(text)) {
            if self.is_full() {
                break;
            }
            let line = lines::read(number, text, &profile.extensions, library);
            let Some(line) = self.keep(number, line) else { continue };
            let (is_extension, values) =
                (line.element.extension.is_some(), line.element.values.len());
            patterns.add_to(&mut profile.size);
            let added = profile.size.add(is_extension, values, &library.limits);
            if self.keep(number, added).is_none() {
                break;
            }
            elements.push(line);
        }
        elements
    }

    /// What was read, if nothing is wrong with it.
    fn none_in(mut self, profile: Profile) -> Result<Profile, ProfileErrors> {
        if self.0.is_empty() {
            return Ok(profile);
        }
        self.0.sort_by_key(|error| (error.line, error.column));
        if let (true, Some(last)) = (self.is_full(), self.0.last()) {
            let problem = format!("there are {MOST_ERRORS} errors; reading stopped here");
            let hint = "correct these first".to_owned();
            self.0.push(ProfileError { line: last.line, column: None, problem, hint });
        }
        Err(ProfileErrors(self.0))
    }

    /// What was read, or its error noted, as long as there are not too many.
    fn keep<T>(&mut self, line: usize, result: Result<T, Wrong>) -> Option<T> {
        let is_full = self.is_full();
        let noted = result.map_err(|(problem, hint)| {
            let (problem, hint) = (shortened(problem), shortened(hint));
            let error = ProfileError { line, column: None, problem, hint };
            self.0.extend((!is_full).then_some(error));
        });
        noted.ok()
    }

    /// Reads the conditions behind the elements; whether there are some.
    fn book(&mut self, profile: &mut Profile, text: &str, line: usize) -> bool {
        match Book::read(None, text, line) {
            Ok(book) => {
                profile.books.push(Arc::new(book));
                true
            }
            Err(mistakes) => {
                self.mistakes(mistakes);
                false
            }
        }
    }

    /// Mistakes of conditions.
    fn mistakes(&mut self, mistakes: Vec<Mistake>) {
        let left = MOST_ERRORS.saturating_sub(self.0.len());
        let error = |Mistake { spot, problem, hint }| ProfileError {
            line: spot.line,
            column: Some(spot.column),
            problem: shortened(problem),
            hint: shortened(hint),
        };
        self.0.extend(mistakes.into_iter().take(left).map(error));
    }

    /// Changes of rules that there are not.
    fn rules(&mut self, profile: &Profile, text: &str, library: &Library<'_>) {
        if library.rules.is_empty() {
            return;
        }
        let books = &profile.books;
        let own: Vec<String> = books
            .iter()
            .flat_map(|book| {
                book.rules.iter().map(|rule| book.full_id(rule)).chain(book.name.clone())
            })
            .chain([profile.id.clone(), "all".to_owned()])
            .collect();
        let known = library.rules.iter().copied().chain(own.iter().map(String::as_str));
        let head = (1..).zip(text.lines().take_while(|line| !line.trim().is_empty()));
        for (number, line) in head {
            let Some(value) = line.strip_prefix("rule:") else { continue };
            let Some(name) = value.split_whitespace().next() else { continue };
            if !known.clone().any(|known| known == name) {
                let hint = instead(name, known.clone(), "a rule or group of rules");
                self.keep(number, Err::<(), _>((format!("there is no rule `{name}`"), hint)));
            }
        }
    }

    /// Paths that have two lines.
    fn twice(&mut self, lines: &[Line<'_>]) {
        let mut first = HashMap::with_capacity(lines.len());
        for line in lines {
            if let Some(before) = first.insert(line.place(), line.number) {
                let problem = format!("`{}` already has a line, {before}", line.path);
                self.keep(line.number, Err::<(), _>((problem, "remove one of them".to_owned())));
            }
        }
    }

    /// What the dictionary contradicts. Of several classes of one name the one that fits best is meant.
    fn compare(&mut self, lines: &[Line<'_>], library: &Library<'_>) {
        let mut by_root: HashMap<&str, Vec<&Line<'_>>> = HashMap::new();
        for line in lines {
            by_root.entry(line.names[0]).or_default().push(line);
        }
        for (root, lines) in by_root {
            let named = library.roots.iter().filter(|class| class.name == root);
            let wrong = |class: &'static Class| -> Vec<(usize, Wrong)> {
                let compared = lines.iter().map(|line| (line.number, lines::compare(line, class)));
                let wrong = compared.filter_map(|(number, result)| Some((number, result.err()?)));
                wrong.take(MOST_ERRORS).collect()
            };
            let best = named.map(|class| wrong(class)).min_by_key(Vec::len);
            for (number, wrong) in best.into_iter().flatten() {
                self.keep(number, Err::<(), _>(wrong));
            }
        }
    }

    /// Roots without a line in the text.
    fn roots(&mut self, profile: &Profile, text: &str) {
        let is_without = |root: &&String| !profile.is_of_dictionary && profile.root(root).is_none();
        for root in profile.roots.iter().filter(is_without) {
            let problem = format!("the root `{root}` is not among the elements");
            let hint = format!("add a line for it, as in `{root}<tab>1..1`");
            let last = text.lines().count().max(1);
            self.keep(last, Err::<(), _>((problem, hint)));
        }
    }
}

/// A text for a message, cut where it is very long.
fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// Where the elements of a profile are.
#[derive(Default)]
struct Places<'t> {
    /// For the path of each, which of its siblings it is.
    siblings: HashMap<Cow<'t, str>, usize>,
    /// The steps of the line before, which the next one mostly shares, and which of its siblings each is.
    last: Vec<(&'t str, usize)>,
}

impl<'t> Places<'t> {
    fn of(profile: &Profile) -> Self {
        let mut places = Self::default();
        places.note("", &profile.elements);
        places
    }

    fn note(&mut self, above: &str, siblings: &[ProfileElement]) {
        for (at, element) in siblings.iter().enumerate() {
            let path = format!("{above}{}", element.name);
            self.note(&format!("{path}/"), &element.children);
            self.siblings.insert(path.into(), at);
        }
    }

    /// Puts an element where its path says; one that was inherited is replaced, and keeps what it holds.
    fn add(&mut self, profile: &mut Profile, line: Line<'t>) -> Result<(), Wrong> {
        let whole = line.place();
        let Line { path, names, element, .. } = line;
        if names.len() == 1 && !profile.roots.contains(&element.name) {
            let hint = "name it in a line `root:` of the head, or write its whole path";
            return Err((format!("`{path}` is not a root of the profile"), hint.to_owned()));
        }
        let is_shared = |((name, _), other): &(&(&str, usize), &&str)| *name == **other;
        let shared = self.last.iter().zip(&names).take_while(is_shared).count();
        self.last.truncate(shared);
        let (mut siblings, mut end) = (&mut profile.elements, 0);
        for (depth, name) in names[..names.len() - 1].iter().enumerate() {
            end += name.len();
            let known = self.last.get(depth).map(|(_, at)| *at);
            let Some(at) = known.or_else(|| self.siblings.get(&whole[..end]).copied()) else {
                let hint = "put the line of a class before the lines of its elements";
                return Err((
                    format!("`{path}` has no line for `{name}` above it"),
                    hint.to_owned(),
                ));
            };
            if known.is_none() {
                self.last.push((name, at));
            }
            end += "/".len();
            let parent = &mut siblings[at];
            if let Some(format) = parent.format {
                let problem = format!("`{path}` is below a value of format `{format}`");
                return Err((problem, "remove the format of the class, or this line".to_owned()));
            }
            siblings = &mut parent.children;
        }
        let at = *self.siblings.entry(whole).or_insert(siblings.len());
        self.last.truncate(names.len() - 1);
        self.last.extend(names.last().map(|name| (*name, at)));
        match siblings.get_mut(at) {
            Some(inherited) => {
                let children = std::mem::take(&mut inherited.children);
                *inherited = ProfileElement { children, ..element };
            }
            None => siblings.push(element),
        }
        Ok(())
    }
}
