//! [`ProfileLimits`]: how large a profile may be, with what it extends.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use super::Wrong;

/// How large a profile may be, with all that it extends. Each limit is ten times what the largest profile
/// of an authority takes, or more.
///
/// ```
/// use customs_model::profile::{Library, Profile, ProfileLimits};
///
/// let text = "id: any\ntitle: Any message\nversion: 1\nelements: dictionary\ndate-formats: 102\n";
/// let limits = ProfileLimits { max_head: 4, ..ProfileLimits::default() };
/// let errors = Profile::read(text, &Library { limits, ..Library::default() }).unwrap_err();
/// assert_eq!(
///     errors.to_string(),
///     "line 5: the head has more than 4 lines; make the profile smaller, or raise the limit"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProfileLimits {
    /// How many bytes its text may have.
    pub max_bytes: usize,
    /// How many lines its head may have.
    pub max_head: usize,
    /// How many elements it may have.
    pub max_elements: usize,
    /// How many of them may be elements that no class has.
    pub max_extensions: usize,
    /// How many values its elements may be limited to, all together.
    pub max_values: usize,
    /// How much memory its patterns may take once they are compiled, in bytes.
    pub max_patterns: usize,
    /// How many profiles it may extend in turn.
    pub max_extended: usize,
}

impl Default for ProfileLimits {
    fn default() -> Self {
        Self {
            max_bytes: 4 << 20,
            max_head: 2_000,
            max_elements: 20_000,
            max_extensions: 2_000,
            max_values: 500_000,
            max_patterns: 16 << 20,
            max_extended: 16,
        }
    }
}

/// How large a profile is, with all that it extends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Size {
    elements: usize,
    extensions: usize,
    values: usize,
    patterns: usize,
    /// How many profiles it extends in turn.
    extended: usize,
}

impl Size {
    /// That of a profile that extends another of this size.
    ///
    /// # Errors
    /// If that is one too many.
    pub(super) fn of_extending(base: Self, limits: &ProfileLimits) -> Result<Self, Wrong> {
        let extended = base.extended + 1;
        within(extended, limits.max_extended, "profile", "others that it extends in turn")?;
        Ok(Self { extended, ..base })
    }

    /// With one more element.
    ///
    /// # Errors
    /// If that is too much.
    pub(super) fn add(
        &mut self,
        is_extension: bool,
        values: usize,
        limits: &ProfileLimits,
    ) -> Result<(), Wrong> {
        self.elements += 1;
        self.extensions += usize::from(is_extension);
        self.values += values;
        let ProfileLimits { max_elements, max_extensions, max_values, max_patterns, .. } = *limits;
        within(self.elements, max_elements, "profile", "elements")?;
        within(self.extensions, max_extensions, "profile", "elements that no class has")?;
        within(self.values, max_values, "profile", "values")?;
        within(self.patterns, max_patterns, "profile", "bytes of patterns once they are compiled")
    }
}

/// That there is not too much of something.
pub(super) fn within(found: usize, max: usize, whole: &str, parts: &str) -> Result<(), Wrong> {
    if found <= max {
        return Ok(());
    }
    let hint = "make the profile smaller, or raise the limit";
    Err((format!("the {whole} has more than {max} {parts}"), hint.to_owned()))
}

/// Judges patterns, each once, until all that were judged take too much memory.
pub(super) struct Patterns<'l> {
    judge: &'l dyn Fn(&str) -> Result<usize, String>,
    known: RefCell<HashSet<String>>,
    size: Cell<usize>,
    max: usize,
}

impl<'l> Patterns<'l> {
    pub(super) fn new(judge: &'l dyn Fn(&str) -> Result<usize, String>, max: usize) -> Self {
        Self { judge, known: RefCell::default(), size: Cell::new(0), max }
    }

    /// Counts those of what the profile extends.
    pub(super) fn begin_with(&self, inherited: Size) {
        self.size.set(self.size.get() + inherited.patterns);
    }

    /// Says the size of all of them.
    pub(super) fn add_to(&self, size: &mut Size) {
        size.patterns = self.size.get();
    }

    /// What is wrong with one. Once they are too large nothing is judged any more.
    pub(super) fn judge(&self, text: &str) -> Result<usize, String> {
        if self.size.get() > self.max || self.known.borrow().contains(text) {
            return Ok(0);
        }
        let size = (self.judge)(text)?;
        self.known.borrow_mut().insert(text.to_owned());
        self.size.set(self.size.get().saturating_add(size));
        Ok(size)
    }
}
