//! Reads the text of a profile, and says everything that is wrong with it.

use std::collections::HashMap;

use super::dialect::Dialects;
use super::head::Head;
use super::lines::{self, Line};
use super::{Library, Profile, ProfileElement, ProfileError, ProfileErrors, Wrong};
use crate::Class;

impl Profile {
    /// Reads the text of a profile.
    ///
    /// # Errors
    /// Everything that is wrong with it, line by line.
    pub fn read(text: &str, library: &Library<'_>) -> Result<Self, ProfileErrors> {
        let mut errors = Errors(Vec::new());
        let mut texts = (1..).zip(text.lines());
        let head = errors.head(&mut texts, library);
        let mut elements = Vec::new();
        for (number, text) in texts.filter(|(_, text)| !is_skipped(text)) {
            let line = lines::read(number, text, &head.profile.extensions, library);
            elements.extend(errors.keep(number, line));
        }
        errors.twice(&elements);
        errors.compare(&elements, library);
        if head.is_orphan {
            return errors.none_in(head.profile);
        }
        let mut profile = head.profile;
        for line in elements {
            let number = line.number;
            errors.keep(number, add(&mut profile, line));
        }
        errors.roots(&profile, text.lines().count().max(1));
        let mut profile = errors.none_in(profile)?;
        profile.dialects = Dialects::of_profile(&profile, library.roots);
        Ok(profile)
    }

    /// Reads the head of a profile: it has no elements then.
    ///
    /// # Errors
    /// Everything that is wrong with it, line by line.
    pub fn read_head(text: &str, library: &Library<'_>) -> Result<Self, ProfileErrors> {
        let mut errors = Errors(Vec::new());
        let head = errors.head(&mut (1..).zip(text.lines()), library);
        errors.none_in(head.profile)
    }
}

fn is_skipped(text: &str) -> bool {
    text.trim().is_empty() || text.starts_with('#')
}

/// What is wrong so far.
struct Errors(Vec<ProfileError>);

impl Errors {
    /// Reads the lines up to the first empty one.
    fn head<'t>(
        &mut self,
        lines: &mut impl Iterator<Item = (usize, &'t str)>,
        library: &Library<'_>,
    ) -> Head<'t> {
        let (mut head, mut last) = (Head::default(), 1);
        for (number, text) in lines {
            last = number;
            if text.trim().is_empty() {
                break;
            }
            if !text.starts_with('#') {
                self.keep(number, head.line(text, library));
            }
        }
        self.keep(last, head.finish());
        head
    }

    /// What was read, if nothing is wrong with it.
    fn none_in(mut self, profile: Profile) -> Result<Profile, ProfileErrors> {
        if self.0.is_empty() {
            return Ok(profile);
        }
        self.0.sort_by_key(|error| error.line);
        Err(ProfileErrors(self.0))
    }

    fn keep<T>(&mut self, line: usize, result: Result<T, Wrong>) -> Option<T> {
        result.map_err(|(problem, hint)| self.0.push(ProfileError { line, problem, hint })).ok()
    }

    /// Paths that have two lines.
    fn twice(&mut self, lines: &[Line<'_>]) {
        let mut first = HashMap::new();
        for line in lines {
            if let Some(before) = first.insert(line.names.join("/"), line.number) {
                let problem = format!("`{}` has a line already, {before}", line.path);
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
                compared.filter_map(|(number, result)| Some((number, result.err()?))).collect()
            };
            let best = named.map(|class| wrong(class)).min_by_key(Vec::len);
            for (number, wrong) in best.into_iter().flatten() {
                self.keep(number, Err::<(), _>(wrong));
            }
        }
    }

    /// Roots without a line.
    fn roots(&mut self, profile: &Profile, last: usize) {
        let is_without = |root: &&String| !profile.is_of_dictionary && profile.root(root).is_none();
        for root in profile.roots.iter().filter(is_without) {
            let problem = format!("the root `{root}` is not among the elements");
            let hint = format!("add a line for it, as in `{root}<tab>1..1`");
            self.keep(last, Err::<(), _>((problem, hint)));
        }
    }
}

/// Puts an element where its path says; one that was inherited is replaced, and keeps what it holds.
fn add(profile: &mut Profile, line: Line<'_>) -> Result<(), Wrong> {
    let Line { path, names, element, .. } = line;
    let Some((_, parents)) = names.split_last().filter(|(_, parents)| !parents.is_empty()) else {
        if !profile.roots.contains(&element.name) {
            let hint = "name it in a line `root:` of the head, or write its whole path";
            return Err((format!("`{path}` is not a root of the profile"), hint.to_owned()));
        }
        put(&mut profile.elements, element);
        return Ok(());
    };
    let mut siblings = &mut profile.elements;
    for name in parents {
        let Some(parent) = siblings.iter_mut().find(|known| known.name == *name) else {
            let hint = "put the line of a class before the lines of its elements";
            return Err((format!("`{path}` has no `{name}` above it"), hint.to_owned()));
        };
        if let Some(format) = parent.format {
            let problem = format!("`{path}` is below a value of format `{format}`");
            return Err((problem, "remove the format of the class, or this line".to_owned()));
        }
        siblings = &mut parent.children;
    }
    put(siblings, element);
    Ok(())
}

fn put(siblings: &mut Vec<ProfileElement>, element: ProfileElement) {
    match siblings.iter_mut().find(|known| known.name == element.name) {
        Some(known) => {
            let children = std::mem::take(&mut known.children);
            *known = ProfileElement { children, ..element };
        }
        None => siblings.push(element),
    }
}
