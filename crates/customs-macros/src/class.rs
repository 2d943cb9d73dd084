//! A whole struct: its derives, its fields, its entry in the dictionary.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Fields, Ident, ItemStruct, LitStr, Result, Token};

use crate::element::{self, Element};
use crate::names;

/// What stands in `#[class(…)]`.
#[derive(Default)]
struct Arguments {
    id: Option<LitStr>,
    /// A text, or a constant of a type parameter.
    name: Option<Expr>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut arguments = Self::default();
        if input.peek(LitStr) {
            arguments.id = Some(input.parse()?);
        }
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
        if !input.is_empty() {
            let key: Ident = input.parse()?;
            if key != "name" {
                return Err(Error::new(key.span(), "expected `name`"));
            }
            input.parse::<Token![=]>()?;
            arguments.name = Some(input.parse()?);
        }
        Ok(arguments)
    }
}

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments: Arguments = syn::parse2(arguments)?;
    let item: ItemStruct = syn::parse2(item)?;
    let ItemStruct { attrs, vis, ident, fields, generics, .. } = &item;
    let Fields::Named(named) = fields else {
        return Err(Error::new(ident.span(), "a class is a struct with named fields"));
    };
    let elements = named.named.iter().map(Element::of).collect::<Result<Vec<_>>>()?;
    let fields = elements.iter().map(Element::field).collect::<Result<Vec<_>>>()?;
    let entries = elements.iter().map(Element::entry);
    let (name, named) = match &arguments.name {
        // The names of a struct with type parameters are its own business.
        Some(name) if !generics.params.is_empty() => (quote!(#name), TokenStream::new()),
        name => {
            let own = names::of_struct(&ident.to_string());
            let name = name.as_ref().map_or_else(|| quote!(#own), |name| quote!(#name));
            (name.clone(), quote!(#[serde(rename = #name)] #[schemars(title = #name)]))
        }
    };
    let id = element::option(arguments.id.as_ref());
    let extension =
        arguments.id.as_ref().map(|id| quote!(#[schemars(extend("x-wco" = { "id": #id }))]));
    let (default, new) = construction(&item, &elements);
    let (of, with, bounds) = generics.split_for_impl();
    Ok(quote! {
        // `nested` of validator's derive calls the trait's method; a module may say this twice.
        #[allow(unused_imports)]
        use ::validator::Validate as _;

        #[derive(
            Debug, Clone, PartialEq, #default
            ::serde::Serialize, ::serde::Deserialize,
            ::schemars::JsonSchema, ::validator::Validate,
        )]
        #(#attrs)*
        #named
        #[serde(deny_unknown_fields)]
        #extension
        #vis struct #ident #generics #bounds { #(#fields,)* }

        impl #of ::customs_model::ClassType for #ident #with #bounds {
            const CLASS: &'static ::customs_model::Class = &::customs_model::Class {
                name: #name,
                id: #id,
                elements: &[#(#entries),*],
            };
        }

        #new
    })
}

/// How a value of the struct is made: from nothing where nothing is required of it, else from what
/// is.
fn construction(item: &ItemStruct, elements: &[Element<'_>]) -> (TokenStream, TokenStream) {
    if !elements.iter().any(Element::is_required) {
        return (quote!(Default,), TokenStream::new());
    }
    let ItemStruct { vis, ident, generics, .. } = item;
    let (of, with, bounds) = generics.split_for_impl();
    let parameters = elements.iter().filter_map(Element::parameter);
    let values = elements.iter().map(Element::initial);
    let new = quote! {
        impl #of #ident #with #bounds {
            /// With what is required, in the order of the fields; everything else is absent.
            #[allow(clippy::too_many_arguments)]
            #vis fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
        }
    };
    (TokenStream::new(), new)
}
