//! [`XPath`]: a place that an answer names by an XPath, found in the message that it is about however the XPath is
//! written.
//!
//! Systems write `/CC015C/TransitOperation/LRN` as `TransitOperation/LRN`, `/n1:CC015C/…/LRN/text()`, `/*/…`,
//! `CC015C.TransitOperation.LRN`, with positions counted from 0 or none. What is read otherwise than to the
//! letter is said ([`Located::assumed`]), and what cannot be read, too, with the nearest place.

use customs_model::object::{Held, value_at};
use customs_model::pointer::MOST_CANDIDATES;
use customs_model::profile::ProfileElement;
use customs_model::{Class, Element, Object, Path, Profile, Step};

use crate::dictionary::roots;

/// The longest pointer that is read, in bytes; messages allow 512 characters.
const LONGEST: usize = 4096;

/// How alike names have to be for one to be meant by the other.
const ALIKE: f64 = 0.66;

/// The name of the element by which repeated classes are numbered.
const SEQUENCE_NUMBER: &str = "sequenceNumber";

/// The message that XPaths go into.
#[derive(Debug, Clone, Copy)]
pub struct Within<'m> {
    /// What its root is made of.
    pub root: &'static Class,
    /// The profile that says what such messages hold.
    pub profile: &'m Profile,
    /// The message, if it is at hand.
    pub message: Option<&'m dyn Object>,
}

/// What an XPath means in a message.
#[derive(Debug, Clone, Default)]
pub struct Located<'m> {
    /// The places: one, or of several candidates the first
    /// [`MOST_CANDIDATES`]. If there is a problem, the nearest one.
    pub paths: Vec<Path>,
    /// Whether there are more candidates than that.
    pub has_more: bool,
    /// What the message has at the one place.
    pub held: Option<Held<'m>>,
    /// The element there.
    pub element: Option<&'static Element>,
    /// What was read otherwise than to the letter.
    pub assumed: Vec<String>,
    /// Why there is no place.
    pub problem: Option<String>,
}

/// Which of its siblings a step means.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Which {
    /// The one at this position, as it is written.
    Position(usize),
    /// The one with this sequence number.
    Numbered(String),
}

/// A step as it is written.
#[derive(Debug, Clone)]
struct Written {
    name: String,
    which: Option<Which>,
}

/// An XPath as it is written, with what was assumed in taking it apart.
#[derive(Debug, Default)]
pub struct XPath {
    steps: Vec<Written>,
    is_anywhere: bool,
    /// Whether positions are counted from 0.
    is_from_zero: bool,
    assumed: Vec<String>,
    problem: Option<String>,
}

impl XPath {
    /// Takes an XPath apart.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        let text = text.trim();
        if text.len() > LONGEST {
            read.problem = Some("too long for a path".to_owned());
            return read;
        }
        let separator = if text.contains('/') || !text.contains('.') { '/' } else { '.' };
        if separator == '.' {
            read.assume("dots separate names, as in JSON");
            read.is_from_zero = true;
        }
        read.is_anywhere = text.starts_with("//");
        for segment in split(text, separator) {
            read.segment(segment.trim());
        }
        if read.steps.is_empty() && read.problem.is_none() {
            read.problem = Some("it names no element".to_owned());
        }
        let is_zero = |step: &Written| step.which == Some(Which::Position(0));
        read.is_from_zero |= read.steps.iter().any(is_zero);
        let is_position = |step: &Written| matches!(step.which, Some(Which::Position(_)));
        if read.is_from_zero && read.steps.iter().any(is_position) {
            read.assume("positions are counted from 0");
        }
        read
    }

    fn assume(&mut self, what: impl Into<String>) {
        let what = what.into();
        if !self.assumed.contains(&what) {
            self.assumed.push(what);
        }
    }

    /// Takes in what is between two separators.
    fn segment(&mut self, text: &str) {
        match text {
            "" | "." => return,
            "text()" => return self.assume("`text()` is left out"),
            ".." => return self.problem = Some("`..` is not supported".to_owned()),
            _ => {}
        }
        if let Ok(position) = text.parse() {
            self.assume("a number between names is a position, as in a JSON Pointer");
            self.is_from_zero = true;
            return self.select(Which::Position(position));
        }
        let (name, predicates) =
            text.split_once('[').map_or((text, ""), |(name, rest)| (name, rest));
        let mut name = name.trim().trim_start_matches('@');
        let mut predicates = predicates.trim_end().trim_end_matches(']').split("][");
        let mut first = predicates.next().map(str::trim).filter(|it| !it.is_empty());
        if let Some(local) = first.filter(|_| name == "*").and_then(local_name) {
            self.assume(format!("`{name}[local-name()=…]` is `{local}`"));
            name = local;
            first = predicates.next().map(str::trim);
        }
        if let Some((prefix, local)) = name.split_once(':') {
            self.assume(format!("the prefix `{prefix}:` is left out"));
            name = local;
        }
        self.steps.push(Written { name: name.to_owned(), which: None });
        for predicate in first.into_iter().chain(predicates) {
            match which(predicate) {
                Some(which) => self.select(which),
                None => self.problem = Some(format!("`[{predicate}]` is not supported")),
            }
        }
    }

    /// Says which of its siblings the last step means.
    fn select(&mut self, which: Which) {
        match self.steps.last_mut() {
            Some(step) if step.which.is_none() => step.which = Some(which),
            _ => self.problem = Some("a position without a name".to_owned()),
        }
    }

    /// Finds the place in a message.
    #[must_use]
    pub fn locate<'m>(mut self, within: Within<'m>) -> Located<'m> {
        if let Some(problem) = self.problem.take() {
            return Located { assumed: self.assumed, problem: Some(problem), ..Located::default() };
        }
        let fitted = match self.fit(within) {
            Ok(fitted) => fitted,
            Err(problem) => {
                let names: Vec<&str> = self.steps.iter().map(|step| &*step.name).collect();
                let nearest = within.ending(names.last().copied().into_iter().collect::<Vec<_>>());
                let paths = nearest.first().map(|names| path(names)).into_iter().collect();
                let (assumed, problem) = (self.assumed, Some(problem));
                return Located { paths, assumed, problem, ..Located::default() };
            }
        };
        let mut all: Vec<Located<'m>> =
            fitted.iter().map(|steps| self.descend(steps, within)).collect();
        if all.len() > 1 && all.iter().any(|it| !it.is_missing()) {
            all.retain(|it| !it.is_missing());
        }
        if let ([only], true) = (&all[..], fitted.len() > 1) {
            let place = only.paths.first().map(ToString::to_string).unwrap_or_default();
            self.assume(format!("of {} possible elements, the message has {place}", fitted.len()));
        }
        let mut located = all.into_iter().reduce(Located::or).unwrap_or_default();
        located.assumed = self.assumed;
        located
    }

    /// The steps from the root down that are meant: one way, or several where the pointer is relative.
    fn fit(&mut self, within: Within<'_>) -> Result<Vec<Vec<Written>>, String> {
        let root = within.root.name;
        let steps = self.steps.clone();
        let Some((first, below)) = steps.split_first() else { return Ok(Vec::new()) };
        let has = |name: &str| within.top().and_then(|top| within.child(top, name)).is_some();
        let is_root = first.name.eq_ignore_ascii_case(root);
        if is_root || first.name == "*" && !self.is_anywhere {
            if first.name != root {
                self.assume(format!("`{}` is `{root}`", first.name));
            }
            if first.which.is_some() {
                self.assume(single(root));
            }
            return Ok(vec![below.to_vec()]);
        }
        let is_message = roots().any(|class| class.name.eq_ignore_ascii_case(&first.name));
        let goes_on = below.first().is_some_and(|next| has(&next.name));
        if !self.is_anywhere && !has(&first.name) && (goes_on || is_message) {
            self.assume(format!(
                "the root `{}` is read as `{root}`, the root of the message",
                first.name
            ));
            return Ok(vec![below.to_vec()]);
        }
        if !self.is_anywhere && has(&first.name) {
            self.assume(format!("the path begins below the root `{root}`"));
            return Ok(vec![steps]);
        }
        self.relative(within, &steps)
    }

    /// The ways to a relative pointer.
    fn relative(
        &mut self,
        within: Within<'_>,
        steps: &[Written],
    ) -> Result<Vec<Vec<Written>>, String> {
        let ways = within.ending(steps.iter().map(|step| &*step.name).collect());
        match &ways[..] {
            [] => {
                return Err(format!(
                    "`{}` is not an element of {}",
                    steps[0].name, within.root.name
                ));
            }
            [way] => {
                let above: Vec<&str> = way[..way.len() - steps.len()].to_vec();
                self.assume(format!("the path is relative to {}", path(&above)));
            }
            _ => self.assume("the path is relative to an unknown element"),
        }
        let whole = |way: &Vec<&str>| {
            let above = &way[1..way.len() - steps.len()];
            let above = above.iter().map(|name| Written { name: (*name).to_owned(), which: None });
            above.chain(steps.iter().cloned()).collect()
        };
        Ok(ways.iter().map(whole).collect())
    }

    /// Goes down from the root, along one way.
    fn descend<'m>(&mut self, steps: &[Written], within: Within<'m>) -> Located<'m> {
        let mut level = Level::top(within);
        for step in steps {
            let next = level.class.zip(level.profile).and_then(|(class, profile)| {
                let (child, is_exact) = within.child(profile, &step.name)?;
                Some((class.index_of(&child.name)?, child, class, is_exact))
            });
            let Some((index, child, class, is_exact)) = next else {
                return level.nothing(&step.name, within);
            };
            if !is_exact {
                self.assume(format!("`{}` is `{}`", step.name, child.name));
            }
            let element = &class.elements[index];
            let which = self.which(step, element, child);
            if level.down(index, element, child, which.as_ref()) {
                self.assume(format!("only {} is present", level.candidates[0].path));
            }
            let is_chosen = element.repeats && child.max != Some(1) && step.which.is_none();
            if is_chosen && level.candidates.len() == 1 && level.candidates[0].held.is_some() {
                self.assume(format!("`{}` is the only one", element.name));
            }
        }
        level.located()
    }

    /// Which of its siblings a step means, the first being at 1.
    fn which(
        &mut self,
        step: &Written,
        element: &Element,
        profile: &ProfileElement,
    ) -> Option<Which> {
        let is_single = !element.repeats || profile.max == Some(1);
        let which = match step.which.clone()? {
            Which::Position(position) if self.is_from_zero => Which::Position(position + 1),
            which => which,
        };
        if is_single {
            self.assume(single(element.name));
            return None;
        }
        Some(which)
    }
}

impl Located<'_> {
    /// Whether the message does not have the place.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.held.is_none() && self.paths.len() < 2
    }

    /// Both as candidates.
    fn or(mut self, other: Self) -> Self {
        self.paths.extend(other.paths);
        self.has_more |= other.has_more || self.paths.len() > MOST_CANDIDATES;
        self.paths.truncate(MOST_CANDIDATES);
        Self { held: None, ..self }
    }
}

impl<'m> Within<'m> {
    /// What the profile says of the root.
    fn top(self) -> Option<&'m ProfileElement> {
        self.profile.root(self.root.name)
    }

    /// The element of this name, in capital or small letters, that an element holds, and whether the name
    /// is to the letter.
    fn child(self, element: &'m ProfileElement, name: &str) -> Option<(&'m ProfileElement, bool)> {
        if let Some(exact) = self.profile.child(element, name) {
            return Some((exact, true));
        }
        let mut children = self.profile.children(element).iter();
        children.find(|child| child.name.eq_ignore_ascii_case(name)).map(|child| (child, false))
    }

    /// The names from the root down of every place that ends with these names.
    fn ending(self, names: Vec<&str>) -> Vec<Vec<&'m str>> {
        let mut found = Vec::new();
        let Some(top) = self.top() else { return found };
        let mut way = vec![self.root.name];
        self.search(top, &names, &mut way, &mut found);
        found
    }

    fn search(
        self,
        element: &'m ProfileElement,
        names: &[&str],
        way: &mut Vec<&'m str>,
        found: &mut Vec<Vec<&'m str>>,
    ) {
        for child in self.profile.children(element) {
            way.push(&child.name);
            let ends = way.len() > names.len()
                && way.iter().rev().zip(names.iter().rev()).all(|(a, b)| a.eq_ignore_ascii_case(b));
            if ends {
                found.push(way.clone());
            }
            self.search(child, names, way, found);
            way.pop();
        }
    }
}

/// A candidate on the way down.
struct Candidate<'m> {
    path: Path,
    held: Option<Held<'m>>,
}

/// All candidates on the way down, which are in one class.
struct Level<'m> {
    class: Option<&'static Class>,
    profile: Option<&'m ProfileElement>,
    element: Option<&'static Element>,
    candidates: Vec<Candidate<'m>>,
}

impl<'m> Level<'m> {
    fn top(within: Within<'m>) -> Self {
        let held = within.message.map(Held::Class);
        let root = Candidate { path: Path::root(within.root.name), held };
        let (class, profile) = (Some(within.root), within.top());
        Self { class, profile, element: None, candidates: vec![root] }
    }

    /// Goes down to an element. Returns whether only one of several candidates has it.
    fn down(
        &mut self,
        index: usize,
        element: &'static Element,
        profile: &'m ProfileElement,
        which: Option<&Which>,
    ) -> bool {
        let below = self.candidates.iter().flat_map(|above| {
            let object = match above.held {
                Some(Held::Class(object)) => Some(object),
                _ => None,
            };
            below(&above.path, object, index, element, which)
        });
        // Every candidate leads to one at least, so one too many says that there are more.
        self.candidates = below.take(MOST_CANDIDATES + 1).collect();
        let before = self.candidates.len();
        if self.candidates.iter().any(|it| it.held.is_some()) {
            self.candidates.retain(|it| it.held.is_some());
        }
        (self.class, self.profile) = (element.class(), Some(profile));
        self.element = Some(element);
        before > 1 && self.candidates.len() == 1
    }

    /// What is said of a name that is nothing here.
    fn nothing(self, name: &str, within: Within<'m>) -> Located<'m> {
        let above = self.candidates.into_iter().next().map(|it| it.path).unwrap_or_default();
        let problem = Some(format!("`{name}` is not an element of {above}"));
        let children = self.profile.map_or(&[][..], |it| within.profile.children(it));
        let alike = |child: &&ProfileElement| likeness(&child.name, name);
        let alike = children.iter().max_by(|a, b| alike(a).total_cmp(&alike(b)));
        let alike = alike.filter(|child| likeness(&child.name, name) > ALIKE);
        let everywhere = within.ending(vec![name]);
        let names: Vec<&str> = above.steps().iter().map(|step| &*step.name).collect();
        let below = everywhere.iter().find(|way| way.starts_with(&names));
        let nearest = match (below, alike, everywhere.first()) {
            (Some(way), _, _) | (None, None, Some(way)) => path(way),
            (None, Some(child), _) => above.child(Step::new(child.name.clone())),
            (None, None, None) => above,
        };
        Located { paths: vec![nearest], problem, ..Located::default() }
    }

    fn located(self) -> Located<'m> {
        let has_more = self.candidates.len() > MOST_CANDIDATES;
        let held = match &self.candidates[..] {
            [only] => only.held,
            _ => None,
        };
        let paths = self.candidates.into_iter().take(MOST_CANDIDATES).map(|it| it.path).collect();
        Located { paths, has_more, held, element: self.element, ..Located::default() }
    }
}

/// What a candidate has of an element below it: one candidate or several. Where it has nothing, that place is the
/// one candidate.
fn below<'m>(
    above: &Path,
    object: Option<&'m dyn Object>,
    index: usize,
    element: &'static Element,
    which: Option<&Which>,
) -> Vec<Candidate<'m>> {
    let get = |at: usize| object.and_then(|object| object.field(index).get(at));
    let nth = |at: usize| {
        let step =
            if element.repeats { Step::nth(element.name, at + 1) } else { Step::new(element.name) };
        Candidate { path: above.child(step), held: get(at) }
    };
    let any = || Candidate { path: above.child(Step::new(element.name)), held: None };
    let all = || (0..).take_while(|at| get(*at).is_some());
    match which {
        Some(Which::Position(position)) => vec![nth(position.saturating_sub(1))],
        Some(Which::Numbered(number)) => {
            let found = all().find(|at| get(*at).is_some_and(|held| is_numbered(held, number)));
            vec![found.map_or_else(any, nth)]
        }
        None => {
            let all: Vec<_> = all().take(MOST_CANDIDATES + 1).map(nth).collect();
            if all.is_empty() { vec![any()] } else { all }
        }
    }
}

/// Whether a class has this sequence number.
fn is_numbered(held: Held<'_>, number: &str) -> bool {
    let Held::Class(object) = held else { return false };
    value_at(object, &[SEQUENCE_NUMBER]).is_some_and(|value| value.text() == number)
}

/// How alike two names are: from 0 to 1, which a slip of the pen in a short name has as well.
fn likeness(one: &str, other: &str) -> f64 {
    let [one, other] = [one, other].map(str::to_ascii_lowercase);
    match strsim::osa_distance(&one, &other) {
        0 | 1 => 1.0,
        _ => strsim::jaro_winkler(&one, &other),
    }
}

/// What is said of a position of what occurs once.
fn single(name: &str) -> String {
    format!("a position of `{name}` is left out, as it occurs once")
}

/// What is between separators; those between brackets are none.
fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    text.split(move |character| {
        match character {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == separator && depth == 0
    })
}

/// The name in `local-name()='LRN'`.
fn local_name(predicate: &str) -> Option<&str> {
    let value = predicate.strip_prefix("local-name()")?.trim_start().strip_prefix('=')?;
    Some(value.trim().trim_matches(['\'', '"']))
}

/// What a predicate selects: `2`, `position()=2`, `sequenceNumber='2'`.
fn which(predicate: &str) -> Option<Which> {
    let predicate = predicate.trim();
    let Some((left, right)) = predicate.split_once('=') else {
        return predicate.parse().ok().map(Which::Position);
    };
    let right = right.trim().trim_matches(['\'', '"']);
    match left.trim() {
        "position()" => right.parse().ok().map(Which::Position),
        SEQUENCE_NUMBER => Some(Which::Numbered(right.to_owned())),
        _ => None,
    }
}

/// The path of these names.
fn path(names: &[&str]) -> Path {
    Path::from_steps(names.iter().map(|name| Step::new((*name).to_owned())).collect())
}
