//! A message in JSON as a tree, which knows the position of everything that the dictionary knows.
//!
//! What is in a member that nobody knows is gone past: nothing of it is read, so it costs no memory.
//! That a name occurs twice in an object is looked for there too.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use customs_model::finding::{Finding, Lines};
use customs_model::findings::Findings;
use customs_model::tree::{Kind, Node};
use customs_model::{Class, Content, Element, Path, Step, rules};
use jsonc_parser::tokens::Token;

use super::tokens::Tokens;
use crate::error::ReadError;

/// A message as a tree, whose root bears the name of its class, and a finding for each member that its
/// object has twice, of which the first counts.
pub(super) fn tree<'a>(
    mut tokens: Tokens<'a>,
    class: &'static Class,
    lines: &Lines<'_>,
    findings: &mut Findings,
) -> Result<Node<'a>, ReadError> {
    match tokens.next()? {
        Token::OpenBrace => {
            let root = Node::new(class.name.into(), Kind::Object, tokens.range());
            let path = Path::root(class.name);
            Builder { tokens, lines, path, findings }.object(Some(class), root)
        }
        _ => Err(ReadError::NotAMessage("JSON without an object".to_owned())),
    }
}

/// Builds the tree.
struct Builder<'a, 'b> {
    tokens: Tokens<'a>,
    lines: &'b Lines<'b>,
    /// Where the class is that is built.
    path: Path,
    findings: &'b mut Findings,
}

/// The names of the members of an object that came.
type Names<'a> = HashSet<Cow<'a, str>>;

impl<'a> Builder<'a, '_> {
    /// An object that was opened: that of a class, or of a value.
    fn object(
        &mut self,
        class: Option<&'static Class>,
        mut node: Node<'a>,
    ) -> Result<Node<'a>, ReadError> {
        let (mut names, mut children) = (Names::new(), Vec::new());
        while let Token::String(name) = self.tokens.significant()? {
            let tag = self.tokens.range();
            if self.is_new(&names, &name, tag.clone()) {
                names.insert(name.clone());
            } else {
                let token = self.tokens.significant()?;
                self.leaf(Node::new(name, Kind::Null, tag), token)?;
                continue;
            }
            let element = class.and_then(|class| class.element(&name));
            self.member(element, name, tag, &mut children)?;
        }
        children.shrink_to_fit();
        node.children = children;
        Ok(node)
    }

    /// One member of an object: a node, or one for each item of the array of an element.
    fn member(
        &mut self,
        element: Option<&'static Element>,
        name: Cow<'a, str>,
        tag: Range<usize>,
        children: &mut Vec<Node<'a>>,
    ) -> Result<(), ReadError> {
        let token = self.tokens.significant()?;
        let Some(element) = element else {
            children.push(self.leaf(Node::new(name, Kind::Null, tag), token)?);
            return Ok(());
        };
        if token != Token::OpenBracket {
            children.push(self.occurrence(
                element,
                None,
                Node::new(name, Kind::Null, tag),
                token,
            )?);
            return Ok(());
        }
        let before = children.len();
        loop {
            let token = self.tokens.significant()?;
            let tag = self.tokens.range();
            if token == Token::CloseBracket {
                break;
            }
            let item = Node { in_array: true, ..Node::new(name.clone(), Kind::Null, tag) };
            let number = children.len() - before + 1;
            children.push(self.occurrence(element, Some(number), item, token)?);
        }
        // Without items an array would leave no trace, and only where an element repeats may it.
        if children.len() == before && !element.repeats {
            children.push(Node::new(name, Kind::Array, tag));
        }
        Ok(())
    }

    /// One occurrence of an element, whose value begins with this token.
    fn occurrence(
        &mut self,
        element: &'static Element,
        number: Option<usize>,
        node: Node<'a>,
        token: Token<'a>,
    ) -> Result<Node<'a>, ReadError> {
        if token != Token::OpenBrace {
            return self.leaf(node, token);
        }
        let class = match element.content {
            Content::Class(class) => Some(class),
            Content::Value { .. } => None,
        };
        self.path.push(Step { name: element.name.into(), occurrence: number });
        let object = self.object(class, Node { kind: Kind::Object, ..node });
        self.path.pop();
        object
    }

    /// A value without what is in it, which begins with this token.
    fn leaf(&mut self, node: Node<'a>, token: Token<'a>) -> Result<Node<'a>, ReadError> {
        let text_range = self.tokens.range();
        let (kind, text) = match token {
            Token::String(text) => (Kind::String, text),
            Token::Number(number) => (Kind::Number, number.into()),
            Token::Boolean(true) => (Kind::Boolean, "true".into()),
            Token::Boolean(false) => (Kind::Boolean, "false".into()),
            Token::Null => (Kind::Null, "null".into()),
            opening => {
                let is_object = opening == Token::OpenBrace;
                self.skip(opening)?;
                let kind = if is_object { Kind::Object } else { Kind::Array };
                return Ok(Node { kind, ..node });
            }
        };
        Ok(Node { kind, text, text_range, ..node })
    }

    /// Goes past what an object or an array holds that was opened by this token.
    fn skip(&mut self, opening: Token<'a>) -> Result<(), ReadError> {
        // The names of each object that is open; nothing for an array.
        let mut open: Vec<Option<Names<'a>>> = Vec::new();
        let mut token = opening;
        loop {
            match token {
                Token::OpenBrace => open.push(Some(Names::new())),
                Token::OpenBracket => open.push(None),
                Token::CloseBrace | Token::CloseBracket => drop(open.pop()),
                _ => {}
            }
            let Some(innermost) = open.last_mut() else { return Ok(()) };
            let is_before_name = matches!(token, Token::OpenBrace | Token::Comma);
            token = self.tokens.next()?;
            if let (true, Some(names), Token::String(name)) = (is_before_name, innermost, &token)
                && self.is_new(names, name, self.tokens.range())
            {
                names.insert(name.clone());
            }
        }
    }

    /// Whether the name did not occur in its object; if it did, that is said.
    fn is_new(&mut self, names: &Names<'a>, name: &str, range: Range<usize>) -> bool {
        let is_new = !names.contains(name);
        if !is_new {
            let (path, lines) = (&self.path, self.lines);
            self.findings.add(|| {
                let message = format!("`{name}` is more than once in its object");
                let path = path.child(Step::new(name.to_owned()));
                Finding::new(&rules::REPEATED_ELEMENT, path, message)
                    .expected("one")
                    .hint("only the first is read: remove the others")
                    .at(lines.place(range))
            });
        }
        is_new
    }
}
