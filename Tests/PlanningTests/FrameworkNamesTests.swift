import APIDescription
import Testing

@testable import Planning

/// Names without the parts of identifiers and keys that frameworks append.
struct FrameworkNamesTests {
    @Test(arguments: [
        // FastAPI with `generate_unique_id_function`
        ("users", "get", "/users", "users-read_users", "users.list"),
        ("users", "post", "/users", "users-create_user", "users.create"),
        ("users", "patch", "/users/me", "users-update_user_me", "users.updateMe"),
        ("login", "post", "/login/access-token", "login-login_access_token", "login.accessToken"),
        ("cats", "delete", "/cats/{id}", "cats-delete", "cats.delete"),
        // springfox
        ("pets", "post", "/pets/save", "savePetUsingPOST_1", "pets.save"),
        ("pets", "get", "/pets/{id}", "getPetUsingGET", "pets.get"),
        // Spring Data REST, whose class isn't the resource
        ("addresses", "get", "/addresses", "getCollectionResource-addressentity-get_1", "addresses.list"),
        ("addresses", "get", "/addresses/{id}", "getItemResource-addressentity-get", "addresses.get"),
        // NestJS with versioned controllers and paths
        ("tasks", "get", "/v1/projects/{id}/tasks", "TasksController_findAll_v1", "tasks.findAll"),
        ("orders", "post", "/orders", "OrdersControllerV2_create", "orders.create"),
        // springdoc with the class as a tag
        ("user-resource", "get", "/admin/users/{id}", "getUser", "user.get"),
        // Laravel
        ("products", "get", "/products", #"App\\Http\\Controllers\\ProductController::index"#, "products.list"),
        ("products", "get", "/products/{id}", "ProductController@show", "products.get"),
        // Google
        ("projects", "get", "/v1/projects/{id}/topics", "pubsub.projects.topics.list", "projects.listTopics"),
        ("projects", "post", "/v1/projects/{id}/topics/{id}:publish", "pubsub.projects.topics.publish", "projects.publishTopic"),
        // A verb after a noun
        ("accounts", "post", "/accounts/{id}/images", "file.upload", "accounts.uploadFile"),
        // A stage before a verb
        ("responses", "post", "/responses/{id}/cancel", "betaCancelResponse", "responses.betaCancel"),
        ("uploads", "post", "/files", "handleFileUpload", "uploads.handleFileUpload"),
    ])
    func anIdentifierIsNamedWithoutItsFramework(tag: String, method: String, path: String, id: String, name: String) throws {
        #expect(try Self.method(method, path, tag: tag, id: id) == name)
    }

    @Test(arguments: [
        ("organizations", "get", "/org/{id}", "organizations.get"),
        ("sources", "get", "/sources/{id}/source_transactions", "sources.listTransactions"),
        ("accounts", "post", "/manage/info", "accounts.manageInfo"),
        ("accounts", "post", "/import/jobs", "accounts.createImportJob"),
        ("convert", "post", "/sapi/v1/convert/acceptQuote", "convert.acceptQuote"),
        ("wallet", "get", "/sapi/v1/capital/config/getall", "wallet.getAllCapitalConfigs"),
        // ASP.NET Boilerplate
        ("users", "get", "/api/services/app/Role/GetAll", "users.getAllRoles"),
    ])
    func aPathIsNamedAsAPersonWould(tag: String, method: String, path: String, name: String) throws {
        #expect(try Self.method(method, path, tag: tag, id: nil) == name)
    }

    @Test func aConstantPrefixBeforeAVersionIsNoResource() throws {
        let plan = try Self.plan(paths: #"{"/sapi/v1/convert/acceptQuote": {"post": {"responses": {"200": \#(Self.response)}}}}"#)
        #expect(Self.types(in: plan) == ["AcceptConvertQuoteResponse"])
    }

    @Test func aPartDoesNotRepeatTheOperation() throws {
        let parameters =
            #"[{"name": "workflow_id", "in": "query", "schema": {"oneOf": [{"type": "integer"}, {"type": "string"}]}}]"#
        let operation = #"{"operationId": "getWorkflow", "parameters": \#(parameters), "responses": {"204": {"description": ""}}}"#
        #expect(Self.types(in: try Self.plan(paths: #"{"/workflow": {"get": \#(operation)}}"#)) == ["GetWorkflowID"])
    }

    @Test func aTypeOfALongOperationHasAShorterName() throws {
        let id = "list-devcontainers-in-repository-for-authenticated-user"
        let operation = #"{"operationId": "\#(id)", "responses": {"200": \#(Self.response)}}"#
        let plan = try Self.plan(paths: #"{"/user/devcontainers": {"get": \#(operation)}}"#)
        #expect(Self.types(in: plan) == ["ListDevcontainersInRepositoryResponse"])
    }

    @Test(arguments: [
        (["Acme.BookStore.Books.CreateBookDto", "Acme.BookStore.Users.CreateUserDto"], ["CreateBookDto", "CreateUserDto"]),
        (["A.Models.FileInfo", "A.Results.FileInfo"], ["FileInfo", "ResultsFileInfo"]),
        (["Chart.Axes.Details"], ["ChartAxesDetails"]),
        (["Acme.PagedResult`1[[Acme.Books.BookDto, Acme, Version=1.0.0.0]]"], ["BookDtoPagedResult"]),
        (["app__models__User", "app__schemas__User"], ["User", "SchemasUser"]),
        (["protobufAny", "rpcStatus", "lnrpcChannel", "v1Channel"], ["ProtobufAny", "Status", "Channel", "V1Channel"]),
        (["rpcStatus", "lnrpcChannel"], ["RPCStatus", "LnrpcChannel"]),
        (["Orders.Get.Api.V3.Orders.PageSize.Integer"], ["OrdersPageSize"]),
        (["Get.Api.Orders.Id.Integer", "Put.Api.Orders.Id.Integer"], ["OrdersID", "PutOrdersID"]),
    ])
    func aComponentIsNamedWithoutItsPackage(keys: [String], names: [String]) throws {
        let schemas = keys.map { #""\#($0)": {"type": "object", "properties": {"id": {"type": "string"}}}"# }.joined(separator: ", ")
        #expect(Self.types(in: try Self.plan(paths: "{}", schemas: "{\(schemas)}")) == names)
    }

    @Test(arguments: [
        ("", "a.", 50_000, "B"), ("", "A.", 50_000, "BC"), ("", "a__", 50_000, "B"), ("", "A`1[[", 20_000, ""),
        ("A`1[[", "B,", 50_000, "]]"),
    ])
    func longKeysAreNamed(start: String, part: String, count: Int, end: String) throws {
        let key = start + String(repeating: part, count: count) + end
        #expect(Self.types(in: try Self.plan(paths: "{}", schemas: #"{"\#(key)": {"type": "object"}}"#)).count == 1)
    }

    private static let response =
        #"{"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}}}"#

    /// Returns the name of an operation with its group.
    private static func method(_ method: String, _ path: String, tag: String, id: String?) throws -> String? {
        let id = id.map { #""operationId": "\#($0)","# } ?? ""
        let operation = #"{\#(id) "tags": ["\#(tag)"], "responses": {"204": {"description": ""}}}"#
        let plan = try plan(paths: #"{"\#(path)": {"\#(method)": \#(operation)}}"#)
        return plan.namedPlaces.first { $0.kind == .method }?.name
    }

    private static func types(in plan: ClientPlan) -> [String] {
        plan.namedPlaces.filter { $0.kind == .type }.map(\.name)
    }

    private static func plan(paths: String, schemas: String = "{}") throws -> ClientPlan {
        try ClientPlan(
            ofDescription: """
                {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": \(paths), "components": {"schemas": \(schemas)}}
                """
        )
    }
}
