//! What the conditions of a profile demand of its messages: its books, laid along the classes that messages
//! begin with.

use std::sync::Arc;

use super::dialect::is_same;
use super::{Library, Profile};
use crate::conditions::{Book, Broken, Circumstances, Mistake, Open, Program, Surroundings};
use crate::object::{Held, Object};
use crate::{Class, Path, Rule, Step};

/// The programs of a profile, by the classes that messages begin with.
#[derive(Debug, Clone, Default)]
pub(super) struct Demands(Vec<(&'static Class, Arc<Program>)>);

/// They follow from what else a profile says.
impl PartialEq for Demands {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Demands {}

impl Demands {
    /// Those of a profile whose dialects are known.
    ///
    /// # Errors
    /// What is wrong with its books. Its own is the last, if it has one.
    pub(super) fn of_profile(
        profile: &Profile,
        has_own: bool,
        library: &Library<'_>,
    ) -> Result<Self, Vec<Mistake>> {
        if profile.books.is_empty() {
            return Ok(Self::default());
        }
        let mut programs: Vec<(&'static Class, Arc<Program>)> = Vec::new();
        let mut mistakes = Vec::new();
        if has_own && profile.roots.is_empty() && !library.roots.is_empty() {
            mistakes.extend(profile.books.last().and_then(|own| without_messages(own)));
        }
        for root in
            library.roots.iter().copied().filter(|root| profile.begins_with(root, library.roots))
        {
            for class in [root, profile.dialects.of(root)] {
                if programs.iter().any(|(known, _)| is_same(known, class)) {
                    continue;
                }
                let mut program = Program::default();
                for (at, book) in profile.books.iter().enumerate() {
                    let is_own = has_own && at + 1 == profile.books.len();
                    let surroundings = surroundings(profile, class, book, library);
                    let wrong = program.add(book, &surroundings).err().into_iter().flatten();
                    mistakes.extend(wrong.map(|it| if is_own { it } else { of_book(book, it) }));
                }
                if !program.is_empty() {
                    programs.push((class, Arc::new(program)));
                }
            }
        }
        mistakes.sort_by_key(|mistake| mistake.spot);
        mistakes.dedup();
        if mistakes.is_empty() { Ok(Self(programs)) } else { Err(mistakes) }
    }
}

/// That the rules of a profile are about no message, since it names none.
fn without_messages(book: &Book) -> Option<Mistake> {
    let rule = book.rules.first()?;
    let problem = "no rule of the profile applies, since its head names no message".to_owned();
    let hint = "write the roots of its messages in the head, as in `root: Declaration`".to_owned();
    Some(Mistake { spot: rule.spot, problem, hint })
}

/// A mistake of a book that is a file of its own.
fn of_book(book: &Book, mistake: Mistake) -> Mistake {
    let name = book.name.as_deref().unwrap_or_default();
    let problem = format!("in the book of rules `{name}`: {}", mistake.problem);
    Mistake { problem, ..mistake }
}

/// What a book is laid along.
fn surroundings<'s>(
    profile: &'s Profile,
    root: &'static Class,
    book: &'s Book,
    library: &Library<'s>,
) -> Surroundings<'s> {
    let is_envelope = profile.is_enveloped_by(root);
    let group = book.name.as_deref().unwrap_or(&profile.id);
    let Library { lists, codes, matcher: pattern, .. } = *library;
    Surroundings { root, is_envelope, group, lists, codes, pattern }
}

impl Profile {
    /// Returns the profile with a book that its messages have to keep: in place of the one of that name if it has one, else
    /// before its own.
    ///
    /// # Errors
    /// What is wrong with its books beside its messages.
    pub fn keeping(mut self, book: Arc<Book>, library: &Library<'_>) -> Result<Self, Vec<Mistake>> {
        let is_own = |book: &Book| book.name.is_none();
        match self.books.iter_mut().find(|known| known.name == book.name) {
            Some(known) => *known = book,
            None => {
                let own = self.books.last().is_some_and(|last| is_own(last) && !is_own(&book));
                self.books.insert(self.books.len() - usize::from(own), book);
            }
        }
        let has_own = self.books.last().is_some_and(|last| is_own(last));
        self.demands = Demands::of_profile(&self, has_own, library)?;
        Ok(self)
    }

    /// The rules of its books that are about one of its messages, and can be checked.
    pub fn demanding_rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.demands.0.iter().flat_map(|(_, program)| program.rules())
    }

    /// The rules of its books that no message alone decides, each with the reason.
    pub fn undecidable_rules(&self) -> impl Iterator<Item = (&'static Rule, &'static str)> {
        self.demands.0.iter().flat_map(|(_, program)| program.not_checked())
    }

    /// The rules of its books that are about messages that begin with a class, and can be checked.
    pub fn demanding_rules_of(&self, root: &Class) -> impl Iterator<Item = &'static Rule> {
        self.programs_of(root).flat_map(Program::rules)
    }

    /// The rules of its books that are about messages that begin with a class, and that no message alone decides, each with
    /// the reason.
    pub fn undecidable_rules_of(
        &self,
        root: &Class,
    ) -> impl Iterator<Item = (&'static Rule, &'static str)> {
        self.programs_of(root).flat_map(Program::not_checked)
    }

    /// The programs for messages that begin with a class, and for those that it is the envelope of.
    fn programs_of(&self, root: &Class) -> impl Iterator<Item = &Program> {
        let inside = root.elements.iter().filter_map(|element| element.class());
        self.program(root).into_iter().chain(inside.filter_map(|it| self.program(it)))
    }

    /// Judges a message by the books of the profile: the one that is given, and the one that it is the envelope of.
    pub fn judge<'p>(
        &'p self,
        message: &dyn Object,
        circumstances: Circumstances<'_>,
        found: &mut dyn FnMut(Broken<'p>),
    ) -> Vec<Open> {
        let mut open = Vec::new();
        if self.demands.0.is_empty() {
            return open;
        }
        let root = Path::root(message.class().name);
        if let Some(program) = self.program(message.class()) {
            open.extend(program.run(message, &root, circumstances, found));
        }
        for (index, element) in message.class().elements.iter().enumerate() {
            let Some(program) = element.class().and_then(|class| self.program(class)) else {
                continue;
            };
            let mut count = 0;
            while let Some(Held::Class(inside)) = message.field(index).get(count) {
                count += 1;
                let occurrence = element.repeats.then_some(count);
                let path = root.child(Step { name: element.name.into(), occurrence });
                open.extend(program.run(inside, &path, circumstances, found));
            }
        }
        open
    }

    fn program(&self, class: &Class) -> Option<&Program> {
        let found = self.demands.0.iter().find(|(known, _)| is_same(known, class));
        found.map(|(_, program)| &**program)
    }
}
