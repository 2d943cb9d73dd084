//! That a message could not be taken, whichever it was.

use super::message;
use crate::class::{FunctionalError, Header, XmlError};

message! {
    /// Functional error (IE906). Notice that a message violates rules, with its errors.
    CC906C {
        /// Which declaration an error is about.
        pub header: Option<Box<Header>>,
        /// One thing that is wrong with a message: where, of which kind, and by which rule.
        pub functional_error: Vec<FunctionalError>,
    }
}

message! {
    /// XML error (IE917). Notice that a message is not valid XML, with the positions of the errors.
    CC917C {
        /// Which declaration an error is about.
        pub header: Option<Box<Header>>,
        /// A place at which a message is no valid XML.
        #[element(name = "XMLError")]
        pub xml_error: Vec<XmlError>,
    }
}
