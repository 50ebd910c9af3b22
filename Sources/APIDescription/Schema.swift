package import Reporting

/// A Schema Object of OpenAPI 3.0 or 3.1, expressed with the keywords of 3.1 (JSON Schema 2020-12).
///
/// The `nullable: true` of 3.0 becomes `.null` in `types` (or, next to a `$ref` or without a `type`, `isNullable`), its `example` in
/// `examples`, its boolean `exclusiveMinimum` as 3.1's. Keywords that only restrict values (`not`, `contains` …) aren't here;
/// ``SchemaKeyword`` lists them.
///
/// Schemas are large, and every stage looks at all of them, so copies share their content.
package struct Schema: Sendable {
    private(set) var storage: Storage

    package init(_ content: Content) {
        storage = Storage(content)
    }

    package init(location: SourceLocation, pointer: NodePointer) {
        self.init(Content(location: location, pointer: pointer))
    }

    /// All properties, to change them.
    package var content: Content {
        get { storage.content }
        set { storage = Storage(newValue) }
    }

    final class Storage: Sendable {
        let content: Content
        /// Computed once, since many rules ask for them.
        let keywords: Keywords

        init(_ content: Content) {
            self.content = content
            keywords = content.keywords
        }
    }
}
