//! What all identifiers have in common.

/// Declares an identifier: its documentation and name, its greatest length, and what messages call
/// it. The type's own file adds `fn check(text: &str) -> Result<(), IdentifierProblem>`, which says whether a
/// text is one, and what its parts are.
macro_rules! identifier {
    ($(#[$documentation:meta])* $Name:ident, $longest:literal, $name:literal) => {
        $(#[$documentation])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name($crate::identifier::inline::Inline<$longest>);

        impl $Name {
            /// Its text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::identifier::IdentifierError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match Self::check(text) {
                    Ok(()) => Ok(Self($crate::identifier::inline::Inline::new(text))),
                    Err(problem) => {
                        Err($crate::identifier::IdentifierError::new($name, text, problem))
                    }
                }
            }
        }

        impl TryFrom<&str> for $Name {
            type Error = $crate::identifier::IdentifierError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

pub(crate) use identifier;
