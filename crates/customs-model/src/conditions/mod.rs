//! Conditions: what one part of a message demands of another, in a notation of their own.
//!
//! `docs/conditions.md` has the notation. A text of it becomes a [`Book`], which knows no dictionary; a book becomes a
//! [`Program`] for one kind of message, whose paths are indices and whose texts are made; a program is
//! run on a message.
//!
//! | module | owns |
//! | --- | --- |
//! | `book` | [`Book`]: the rules of a text, as they are written |
//! | `tokens` | the words and signs of a text, with their places |
//! | `read` | a text read as a book, and all that is wrong with it |
//! | `sentence` | a condition as an English sentence |
//! | `touched` | which elements a rule looks at |
//! | `program` | [`Program`]: the rules that are about one kind of message, ready to be run |
//! | `compile` | a book laid along the dictionary |
//! | `unread` | [`Unread`]: the places of a message of which nobody knows what is there |
//! | `evaluate` | a program run on a message |

mod book;
mod compile;
mod evaluate;
mod program;
mod read;
mod sentence;
#[cfg(test)]
mod tests;
mod tokens;
mod touched;
mod unread;

pub use book::{Book, BookList, BookRule, Example, Mistake, RuleContent, Spot};
pub use compile::Surroundings;
pub use evaluate::{Broken, Circumstances, MAX_WORK, Open};
pub use program::{MatchesPattern, Program};
pub use sentence::sentences;
pub use touched::touched;
pub use unread::Unread;
