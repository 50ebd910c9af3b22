// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Styles.
public nonisolated struct Styles: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func paths(
        simple: Int,
        label: [String],
        matrix: PathsMatrix,
        list: [String],
        name: String,
        ext: PathsExt,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.paths(
            simple: simple,
            label: label,
            matrix: matrix,
            list: list,
            name: name,
            ext: ext
        )
        try await client.send(request, options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func query(
        order: QueryOrder,
        list: [String]? = nil,
        commas: [String]? = nil,
        spaces: [String]? = nil,
        pipes: [String]? = nil,
        filter: QueryFilter? = nil,
        range: QueryRange? = nil,
        free: [String: String]? = nil,
        url: String? = nil,
        json: QueryJSON? = nil,
        csv: String? = nil,
        since: Date? = nil,
        day: CalendarDate? = nil,
        either: QueryEither? = nil,
        mystery: String? = nil,
        wrong: [String]? = nil,
        orders: [QueryOrder2]? = nil,
        pageSize: Int? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.query(
            order: order,
            list: list,
            commas: commas,
            spaces: spaces,
            pipes: pipes,
            filter: filter,
            range: range,
            free: free,
            url: url,
            json: json,
            csv: csv,
            since: since,
            day: day,
            either: either,
            mystery: mystery,
            wrong: wrong,
            orders: orders,
            pageSize: pageSize
        )
        try await client.send(request, options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func headersAndCookies(
        xList: [String]? = nil,
        xRange: HeadersAndCookiesXRange? = nil,
        xJSON: HeadersAndCookiesXJSON? = nil,
        session: String? = nil,
        prefs: [String]? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.headersAndCookies(
            xList: xList,
            xRange: xRange,
            xJSON: xJSON,
            session: session,
            prefs: prefs
        )
        try await client.send(request, options: options)
    }

    /// Old.
    ///
    /// Deprecated.
    ///
    /// - Parameters:
    ///   - old: Use `id`.
    ///     Deprecated.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    @available(*, deprecated)
    public func sameNames(
        id: String,
        queryID: String? = nil,
        headerID: String? = nil,
        cookieID: String? = nil,
        old: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.sameNames(
            id: id,
            queryID: queryID,
            headerID: headerID,
            cookieID: cookieID,
            old: old
        )
        try await client.send(request, options: options)
    }
}

nonisolated extension Styles {
    /// `GET /paths/{simple}/{label}/{matrix}/{list}/{name}.{ext}` as a value: see ``Styles/paths(simple:label:matrix:list:name:ext:options:)``.
    public static func paths(
        simple: Int,
        label: [String],
        matrix: PathsMatrix,
        list: [String],
        name: String,
        ext: PathsExt
    ) -> Request<Void, Never> {
        Request(
            operation: "paths",
            method: .get,
            path: [
                "paths",
                .parameter(simple),
                .parameter(label, style: .label),
                .parameter(matrix, name: "matrix", style: .matrix, explode: true),
                .parameter(list, explode: true),
                .joined(.parameter(name), ".", .parameter(ext)),
            ],
            success: [204: .none]
        )
    }

    /// `GET /query` as a value: see ``Styles/query(order:list:commas:spaces:pipes:filter:range:free:url:json:csv:since:day:either:mystery:wrong:orders:pageSize:options:)``.
    public static func query(
        order: QueryOrder,
        list: [String]? = nil,
        commas: [String]? = nil,
        spaces: [String]? = nil,
        pipes: [String]? = nil,
        filter: QueryFilter? = nil,
        range: QueryRange? = nil,
        free: [String: String]? = nil,
        url: String? = nil,
        json: QueryJSON? = nil,
        csv: String? = nil,
        since: Date? = nil,
        day: CalendarDate? = nil,
        either: QueryEither? = nil,
        mystery: String? = nil,
        wrong: [String]? = nil,
        orders: [QueryOrder2]? = nil,
        pageSize: Int? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "query",
            method: .get,
            path: ["query"],
            query: [
                .query("list", list),
                .query("commas", commas, explode: false),
                .query("spaces", spaces, style: .spaceDelimited),
                .query("pipes", pipes, style: .pipeDelimited, explode: true),
                .query("filter", filter, style: .deepObject),
                .query("range", range, explode: false),
                .query("free", free, style: .deepObject),
                .query("url", url, allowReserved: true),
                .query("json", json, style: .json),
                .query("csv", csv),
                .query("since", since),
                .query("day", day),
                .query("either", either),
                .query("order", order),
                .query("mystery", mystery),
                .query("wrong", wrong),
                .query("orders", orders),
                .query("page[size]", pageSize),
            ],
            success: [204: .none]
        )
    }

    /// `GET /headers` as a value: see ``Styles/headersAndCookies(xList:xRange:xJSON:session:prefs:options:)``.
    public static func headersAndCookies(
        xList: [String]? = nil,
        xRange: HeadersAndCookiesXRange? = nil,
        xJSON: HeadersAndCookiesXJSON? = nil,
        session: String? = nil,
        prefs: [String]? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "headersAndCookies",
            method: .get,
            path: ["headers"],
            headers: [.header("X-List", xList), .header("X-Range", xRange, explode: true), .header("X-JSON", xJSON, style: .json)],
            cookies: [.cookie("session", session), .cookie("prefs", prefs, explode: false)],
            success: [204: .none]
        )
    }

    /// `GET /same/{id}` as a value: see ``Styles/sameNames(id:queryID:headerID:cookieID:old:options:)``.
    @available(*, deprecated)
    public static func sameNames(
        id: String,
        queryID: String? = nil,
        headerID: String? = nil,
        cookieID: String? = nil,
        old: String? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "sameNames",
            method: .get,
            path: ["same", .parameter(id)],
            query: [.query("id", queryID), .query("old", old)],
            headers: [.header("id", headerID)],
            cookies: [.cookie("ID", cookieID)],
            success: [204: .none]
        )
    }
}
