-- The tables in which a cluster of NerLib keeps its silos and its jobs, and the statements by which Orleans reads and writes them.
-- Orleans prescribes the table OrleansQuery, the keys in it, the parameters of the statements and the columns of their results; the rest is NerLib's.
-- May be run again: what is there is left as it is.

CREATE TABLE IF NOT EXISTS OrleansQuery (QueryKey varchar(64) PRIMARY KEY, QueryText text NOT NULL);

-- A row a cluster. Each change of its silos raises the version, and is refused to whoever has seen an older one.
CREATE TABLE IF NOT EXISTS nerlib_cluster (name varchar(150) PRIMARY KEY, version integer NOT NULL DEFAULT 0);

-- A row a silo, living or dead.
CREATE TABLE IF NOT EXISTS nerlib_silo (
    cluster varchar(150) NOT NULL REFERENCES nerlib_cluster (name) ON DELETE CASCADE,
    address varchar(45) NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    name varchar(150) NOT NULL,
    host varchar(150) NOT NULL,
    status integer NOT NULL,
    gateway integer,
    suspicions text,
    started timestamptz NOT NULL,
    alive timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation));

-- A row a grain whose state is kept. A grain is known by hashes and names, of which the last may be missing.
CREATE TABLE IF NOT EXISTS nerlib_state (
    service varchar(150) NOT NULL,
    type_hash integer NOT NULL,
    type varchar(512) NOT NULL,
    id_hash integer NOT NULL,
    id_low bigint NOT NULL,
    id_high bigint NOT NULL,
    id_text varchar(512),
    content bytea,
    version integer NOT NULL,
    written timestamptz NOT NULL DEFAULT now());
CREATE UNIQUE INDEX IF NOT EXISTS nerlib_state_of_grain
    ON nerlib_state (service, type_hash, type, id_hash, id_low, id_high, coalesce(id_text, ''));

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', $query$
    WITH added AS (INSERT INTO nerlib_cluster (name) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING name)
    SELECT count(*)::integer FROM added
$query$),
('InsertMembershipKey', $query$
    WITH raised AS (
        UPDATE nerlib_cluster SET version = version + 1
        WHERE name = @DeploymentId AND version = @Version AND NOT EXISTS (
            SELECT FROM nerlib_silo WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
        RETURNING name),
    added AS (
        INSERT INTO nerlib_silo (cluster, address, port, generation, name, host, status, gateway, started, alive)
        SELECT name, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM raised
        RETURNING cluster)
    SELECT count(*)::integer FROM added
$query$),
('UpdateMembershipKey', $query$
    WITH raised AS (
        UPDATE nerlib_cluster SET version = version + 1
        WHERE name = @DeploymentId AND version = @Version AND EXISTS (
            SELECT FROM nerlib_silo WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
        RETURNING name),
    changed AS (
        UPDATE nerlib_silo SET status = @Status, suspicions = @SuspectTimes, alive = greatest(alive, @IAmAliveTime)
        FROM raised WHERE cluster = raised.name AND address = @Address AND port = @Port AND generation = @Generation
        RETURNING cluster)
    SELECT count(*)::integer FROM changed
$query$),
('UpdateIAmAlivetimeKey', $query$
    UPDATE nerlib_silo SET alive = @IAmAliveTime
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$query$),
('MembershipReadRowKey', $query$
    SELECT c.name AS DeploymentId, s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName, s.host AS HostName,
        s.status AS Status, s.gateway AS ProxyPort, s.suspicions AS SuspectTimes, s.started AS StartTime, s.alive AS IAmAliveTime, c.version AS Version
    FROM nerlib_cluster c LEFT JOIN nerlib_silo s ON s.cluster = c.name AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    WHERE c.name = @DeploymentId
$query$),
('MembershipReadAllKey', $query$
    SELECT c.name AS DeploymentId, s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName, s.host AS HostName,
        s.status AS Status, s.gateway AS ProxyPort, s.suspicions AS SuspectTimes, s.started AS StartTime, s.alive AS IAmAliveTime, c.version AS Version
    FROM nerlib_cluster c LEFT JOIN nerlib_silo s ON s.cluster = c.name
    WHERE c.name = @DeploymentId
$query$),
('GatewaysQueryKey', $query$
    SELECT address AS Address, gateway AS ProxyPort, generation AS Generation
    FROM nerlib_silo WHERE cluster = @DeploymentId AND status = @Status AND gateway > 0
$query$),
('DeleteMembershipTableEntriesKey', $query$
    DELETE FROM nerlib_cluster WHERE name = @DeploymentId
$query$),
('CleanupDefunctSiloEntriesKey', $query$
    DELETE FROM nerlib_silo WHERE cluster = @DeploymentId AND status = 6 AND alive < @IAmAliveTime
$query$),
('ReadFromStorageKey', $query$
    SELECT content AS PayloadBinary, NULL::text AS PayloadXml, NULL::text AS PayloadJson, written, version AS Version
    FROM nerlib_state
    WHERE service = @ServiceId AND type_hash = @GrainTypeHash AND type = @GrainTypeString
        AND id_hash = @GrainIdHash AND id_low = @GrainIdN0 AND id_high = @GrainIdN1 AND id_text IS NOT DISTINCT FROM @GrainIdExtensionString
$query$),
('WriteToStorageKey', $query$
    WITH changed AS (
        UPDATE nerlib_state SET content = @PayloadBinary, version = version + 1, written = now()
        WHERE service = @ServiceId AND type_hash = @GrainTypeHash AND type = @GrainTypeString
            AND id_hash = @GrainIdHash AND id_low = @GrainIdN0 AND id_high = @GrainIdN1 AND id_text IS NOT DISTINCT FROM @GrainIdExtensionString
            AND version = @GrainStateVersion
        RETURNING version),
    added AS (
        INSERT INTO nerlib_state (service, type_hash, type, id_hash, id_low, id_high, id_text, content, version)
        SELECT @ServiceId, @GrainTypeHash, @GrainTypeString, @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainIdExtensionString, @PayloadBinary, 1
        WHERE @GrainStateVersion IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version)
    SELECT coalesce((SELECT version FROM changed), (SELECT version FROM added), @GrainStateVersion) AS NewGrainStateVersion
$query$),
('ClearStorageKey', $query$
    UPDATE nerlib_state SET content = NULL, version = version + 1, written = now()
    WHERE service = @ServiceId AND type_hash = @GrainTypeHash AND type = @GrainTypeString
        AND id_hash = @GrainIdHash AND id_low = @GrainIdN0 AND id_high = @GrainIdN1 AND id_text IS NOT DISTINCT FROM @GrainIdExtensionString
        AND version = @GrainStateVersion
    RETURNING version AS NewGrainStateVersion
$query$)
ON CONFLICT DO NOTHING;
