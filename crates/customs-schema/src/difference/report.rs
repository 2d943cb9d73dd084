//! Changes as they are found, put into words.

use serde_json::Value;

use super::change::{Change, Kind, in_words};
use super::places::joined;
use super::walk::{Comparison, Scope};

impl<'a> Comparison<'a> {
    /// Says that something is different and nobody can say for certain what follows.
    pub(super) fn uncertain(
        &mut self,
        scope: &Scope<'a>,
        keyword: &str,
        before: Option<&Value>,
        after: Option<&Value>,
        why: &str,
    ) {
        let what = match (before, after) {
            (None, Some(_)) => "is new",
            (Some(_), None) => "is gone",
            _ => "changed",
        };
        let mut change = self.change(scope, Kind::Uncertain, format!("{keyword} {what}; {why}"));
        change.keyword = Some(keyword.to_owned());
        (change.before, change.after) = (before.cloned(), after.cloned());
        self.changes.push(change);
    }

    /// Says that a keyword has another value.
    pub(super) fn report_keyword(
        &mut self,
        scope: &Scope<'a>,
        kind: Kind,
        keyword: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) {
        let message = in_words(keyword, before, after);
        self.report_with(scope, kind, message, keyword, before, after);
    }

    /// Says what happened about a keyword, in words of one's own.
    pub(super) fn report_with(
        &mut self,
        scope: &Scope<'a>,
        kind: Kind,
        message: String,
        keyword: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) {
        let mut change = self.change(scope, kind, message);
        change.keyword = Some(keyword.to_owned());
        (change.before, change.after) = (before.cloned(), after.cloned());
        self.changes.push(change);
    }

    /// Says that something has another name.
    pub(super) fn report_renamed(&mut self, scope: &Scope<'a>, kind: Kind, old: &str, new: &str) {
        let mut change = self.change(scope, kind, format!("renamed to {new}"));
        (change.before, change.after) = (Some(old.into()), Some(new.into()));
        self.changes.push(change);
    }

    /// Says what happened.
    pub(super) fn report(&mut self, scope: &Scope<'a>, kind: Kind, message: impl Into<String>) {
        let change = self.change(scope, kind, message.into());
        self.changes.push(change);
    }

    fn change(&self, scope: &Scope<'a>, kind: Kind, message: String) -> Change {
        Change {
            path: scope.shown(),
            kind,
            breaking: kind.is_breaking(),
            keyword: None,
            before: None,
            after: None,
            message,
            at: joined(&self.places.first(scope.class), &scope.path),
            places: self.places.count(scope.class),
        }
    }
}
