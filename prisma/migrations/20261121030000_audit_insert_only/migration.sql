-- The audit trail is insert-only. Only erasing a whole account may take a person's rows away, and it has to name them:
-- set local pauz.erasing = '<user id>';
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.user_id::text = current_setting('pauz.erasing', true) then
    return old;
  end if;
  raise exception 'the audit trail is insert-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_events_insert_only before update or delete on audit_events
  for each row execute function refuse_audit_change();

create trigger audit_events_no_truncate before truncate on audit_events
  for each statement execute function refuse_audit_change();
