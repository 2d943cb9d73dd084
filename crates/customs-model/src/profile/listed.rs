//! [`ListedCodes`]: the codes of a list that a profile names, and when each may be used.

use std::borrow::Cow;
use std::fmt::Debug;
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;

/// A list of codes that an element of a profile takes its values from.
pub trait ListedCodes: Debug + Send + Sync {
    /// What findings call the list, with its edition: `CL008 of 2025-02-01`, `CL008 from my.list`.
    fn edition(&self) -> String;

    /// What the list says of a code on a day; without a day, whether it has the code at all.
    fn standing(&self, code: &str, day: Option<NaiveDate>) -> Standing;

    /// The code that is probably meant by a text.
    fn nearest(&self, text: &str) -> Option<Cow<'_, str>>;

    /// How many codes there are.
    fn count(&self) -> usize;

    /// All codes.
    fn codes(&self) -> Vec<Cow<'_, str>>;

    /// Whether the list belongs to the profile, so that schemas enumerate its codes. One that is
    /// published apart from the profile changes without it.
    fn is_of_profile(&self) -> bool;
}

/// What a list says of a code on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may be used.
    Valid,
    /// It is not in the list.
    NotListed,
    /// It may be used from this day on.
    NotYet(NaiveDate),
    /// It could be used up to this day.
    NoLonger(NaiveDate),
    /// It is in the list, which says nothing of the time before this day.
    BeforeList(NaiveDate),
}

/// A list that a profile names, as all who use the profile share it.
#[derive(Debug, Clone)]
pub struct NamedList(Arc<dyn ListedCodes>);

impl NamedList {
    /// For these codes.
    #[must_use]
    pub fn new(codes: impl ListedCodes + 'static) -> Self {
        Self(Arc::new(codes))
    }
}

impl<T: ListedCodes + 'static> From<Arc<T>> for NamedList {
    fn from(codes: Arc<T>) -> Self {
        Self(codes)
    }
}

impl Deref for NamedList {
    type Target = dyn ListedCodes;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// Lists are the same if their editions are.
impl PartialEq for NamedList {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.edition() == other.edition()
    }
}

impl Eq for NamedList {}
