//! [`MatchQuery`]: the alerts of a set as one question in SQL over the tables of declarations.
//!
//! Alerts become rows: which elements each indicator looks at, and what it compares them with. Values become rows
//! too, one for each element that some indicator looks at, in the form in which it is compared. The two are joined:
//! equality and beginnings by equal texts, ranges by their ends. So the query grows with the alerts, and what it takes
//! to answer with the declarations, not with the product of the two.
//!
//! | module | owns |
//! | --- | --- |
//! | `expression` | regular expressions in the words that engines have in common |
//! | `held` | where the tables have the values of an element |
//! | `rows` | what alerts look for, as rows |
//! | `query` | the rows and the tables put together |

mod expression;
mod held;
mod query;
mod rows;

pub use query::{MatchOptions, MatchQuery};
pub use rows::{LeftOut, WhyLeftOut};
