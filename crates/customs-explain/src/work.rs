//! [`count`]: how much is done, for the tests of how that grows. Outside of tests it is nothing.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static DONE: Cell<usize> = const { Cell::new(0) };
}

/// Counts nodes that are looked at.
#[cfg_attr(not(test), allow(clippy::missing_const_for_fn))]
pub(crate) fn count(nodes: usize) {
    #[cfg(test)]
    DONE.with(|done| done.set(done.get() + nodes));
    #[cfg(not(test))]
    let _ = nodes;
}

/// How much something does.
#[cfg(test)]
pub(crate) fn of<T>(run: impl FnOnce() -> T) -> usize {
    DONE.with(|done| done.set(0));
    drop(run());
    DONE.with(Cell::get)
}
