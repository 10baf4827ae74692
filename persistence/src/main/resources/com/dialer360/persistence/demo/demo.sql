-- A small call centre to play with, for a fresh database. User 6666 with password 1234 may do everything: demo only.

INSERT INTO system_settings (version,install_date,db_schema_version,custom_fields_enabled,sounds_central_control_active,sounds_web_server,sounds_web_directory,active_voicemail_server,default_local_gmt) VALUES ('1.0.0','2026-01-01',1,'1','1','127.0.0.1','sounds','127.0.0.1','-5.00');
INSERT INTO servers (server_id,server_description,server_ip,active,asterisk_version,telnet_host,telnet_port,ASTmgrUSERNAME,ASTmgrUSERNAMEsend,ASTmgrSECRET,local_gmt,ext_context,active_asterisk_server,generate_vicidial_conf,rebuild_conf_files) VALUES ('DEMO','Demo telephony server','127.0.0.1','Y','18.26.4','localhost',5038,'cron','sendcron','1234','-5.00','default','Y','Y','N');

INSERT INTO ${p}user_groups (user_group,group_name,allowed_campaigns,agent_status_viewable_groups,agent_status_view_time,admin_viewable_groups,admin_viewable_call_times) VALUES
('ADMIN','Administrators',' -ALL-CAMPAIGNS- - -',' --ALL-GROUPS-- ','Y',' ---ALL--- ',' ---ALL--- '),
('AGENTS','Agents',' TESTCAMP -',' AGENTS ','N',' AGENTS ',' ---ALL--- ');
INSERT INTO ${p}users (user,pass,full_name,user_level,user_group,phone_login,phone_pass,hotkeys_active,closer_campaigns,modify_leads,load_leads,modify_lists,delete_lists,modify_campaigns,modify_inbound_dids,modify_users,modify_same_user_level,delete_users,ast_admin_access,ast_delete_phones,view_reports,change_agent_campaign,vdc_agent_api_access,api_list_restrict,api_allowed_functions,admin_cf_show_hidden) VALUES
('6666','1234','Demo administrator',9,'ADMIN','gs102','test','1',' SALESLINE -','1','1','1','1','1','1','1','1','1','1','1','1','1','1','0',' ALL_FUNCTIONS ','1'),
('1000','1234','Demo agent',1,'AGENTS','350a','test','0',' SALESLINE -','0','0','0','0','0','0','0','1','0','0','0','0','0','0','0',' ALL_FUNCTIONS ','0');

INSERT INTO ${p}call_times (call_time_id,call_time_name,ct_default_start,ct_default_stop,ct_state_call_times) VALUES
('24hours','All day',0,2400,''),
('9am-9pm','9 in the morning to 9',900,2100,''),
('9am-5pm','9 in the morning to 5',900,1700,''),
('12pm-5pm','Afternoon',1200,1700,'');
INSERT INTO ${p}statuses (status,status_name,selectable,human_answered,category,sale,dnc,customer_contact,not_interested,unworkable,scheduled_callback,completed,answering_machine) VALUES
('NEW','New lead','N','N','UNDEFINED','N','N','N','N','N','N','N','N'),
('QUEUE','Lead about to be called','N','N','UNDEFINED','N','N','N','N','N','N','N','N'),
('INCALL','Lead being called','N','N','UNDEFINED','N','N','N','N','N','N','N','N'),
('DROP','No agent was free','N','Y','UNDEFINED','N','N','N','N','N','N','N','N'),
('NA','No answer, auto dial','N','N','UNDEFINED','N','N','N','N','N','N','N','N'),
('N','No answer','Y','N','UNDEFINED','N','N','N','N','N','N','N','N'),
('B','Busy','Y','N','UNDEFINED','N','N','N','N','N','N','N','N'),
('A','Answering machine','Y','N','UNDEFINED','N','N','N','N','N','N','N','Y'),
('CALLBK','Call back','Y','Y','UNDEFINED','N','N','Y','N','N','Y','N','N'),
('CBHOLD','Call back, waiting','N','N','UNDEFINED','N','N','Y','N','N','Y','N','N'),
('SALE','Sale made','Y','Y','UNDEFINED','Y','N','Y','N','N','N','Y','N'),
('NI','Not interested','Y','Y','UNDEFINED','N','N','Y','Y','N','N','N','N'),
('WN','Wrong number','Y','Y','UNDEFINED','N','N','N','N','Y','N','N','N'),
('DNC','Do not call','Y','Y','UNDEFINED','N','Y','N','N','N','N','Y','N'),
('XFER','Call transferred','N','Y','UNDEFINED','N','N','Y','N','N','N','N','N');
INSERT INTO ${p}pause_codes (pause_code,pause_code_name,campaign_id) VALUES ('BREAK','Break','TESTCAMP'),('LUNCH','Lunch','TESTCAMP');

INSERT INTO ${p}campaigns (campaign_id,campaign_name,active,dial_method,auto_dial_level,dial_status_a,lead_order,hopper_level,local_call_time,campaign_cid,campaign_allow_inbound,closer_campaigns) VALUES ('TESTCAMP','Demo campaign','Y','RATIO','1','NEW','DOWN',100,'9am-9pm','7275551200','Y',' SALESLINE -');
INSERT INTO ${p}inbound_groups (group_id,group_name,group_color,active) VALUES ('SALESLINE','Sales line','yellow','Y'),('AGENTDIRECT','Calls for one agent','white','Y');
INSERT INTO ${p}inbound_dids (did_pattern,did_description,did_active,did_route,group_id) VALUES ('default','Any other number','Y','EXTEN',''),('7275551200','Sales number','Y','IN_GROUP','SALESLINE');
INSERT INTO ${p}scripts (script_id,script_name,script_comments,script_text,active) VALUES ('GREETING','Greeting','','Good day, my name is --A--fullname--B--.','Y');
INSERT INTO ${p}lead_filters (lead_filter_id,lead_filter_name,lead_filter_comments,lead_filter_sql) VALUES ('FEWCALLS','Called less than ten times','','called_count < 10');

INSERT INTO ${p}lists (list_id,list_name,campaign_id,active,list_description) VALUES
(999,'Default inbound list','TESTCAMP','Y','Leads for which no list was named'),
(101,'Spring leads','TESTCAMP','Y','With custom fields');
INSERT INTO ${p}lists_fields (list_id,field_label,field_name,field_rank,field_type,field_size,field_max,field_order) VALUES
(101,'favorite_color','Favorite color',1,'TEXT',20,30,1),
(101,'car_model','Car model',2,'TEXT',20,50,1),
(101,'appointment','Appointment date',3,'DATE',10,10,1);
CREATE TABLE IF NOT EXISTS custom_101 (lead_id INT UNSIGNED NOT NULL PRIMARY KEY, favorite_color VARCHAR(30), car_model VARCHAR(50), appointment DATE) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

INSERT INTO ${p}list (lead_id,entry_date,status,user,vendor_lead_code,source_id,list_id,gmt_offset_now,called_since_last_reset,phone_code,phone_number,title,first_name,last_name,address1,city,state,postal_code,country_code,gender,email,comments,called_count,last_local_call_time,entry_list_id) VALUES
(1,'2026-01-05 09:00:00','NEW','6666','D0001','demo',101,-5.00,'N','1','7275550101','Mr','Adam','Archer','12 Bay Street','Clearwater','FL','33755','USA','M','adam@example.com','',0,'2026-01-05 09:00:00',101),
(2,'2026-01-05 09:01:00','SALE','1000','D0002','demo',101,-5.00,'Y','1','8135550102','Ms','Bella','Baker','7 Oak Avenue','Tampa','FL','33602','USA','F','bella@example.com','Wants a receipt',3,'2026-01-07 10:15:00',101),
(3,'2026-01-05 09:02:00','NA','1000','D0003','demo',101,-5.00,'Y','1','9545550103','Mr','Carlos','Cruz','301 Palm Road','Fort Lauderdale','FL','33301','USA','M','','',2,'2026-01-07 10:20:00',0),
(4,'2026-01-05 09:03:00','NEW','6666','D0004','demo',101,-5.00,'N','1','2125550104','Ms','Dana','Dole','45 Hudson Street','New York','NY','10013','USA','F','dana@example.com','',0,'2026-01-05 09:03:00',0),
(5,'2026-01-05 09:04:00','NI','1000','D0005','demo',101,-5.00,'Y','1','6175550105','Mr','Evan','Ellis','9 Harbor Lane','Boston','MA','02110','USA','M','','Ask again next year',1,'2026-01-07 10:31:00',0),
(6,'2026-01-05 09:05:00','NEW','6666','D0006','demo',101,-6.00,'N','1','3125550106','Ms','Fay','Ford','88 Lake Street','Chicago','IL','60601','USA','F','fay@example.com','',0,'2026-01-05 09:05:00',0),
(7,'2026-01-05 09:06:00','B','1000','D0007','demo',101,-6.00,'Y','1','5125550107','Mr','Gil','Green','3 Congress Court','Austin','TX','78701','USA','M','','',1,'2026-01-07 09:44:00',0),
(8,'2026-01-05 09:07:00','NEW','6666','D0008','demo',101,-6.00,'N','1','7135550108','Ms','Hana','Hill','19 Bayou Bend','Houston','TX','77002','USA','F','','',0,'2026-01-05 09:07:00',0),
(9,'2026-01-05 09:08:00','A','1000','D0009','demo',101,-7.00,'Y','1','3035550109','Mr','Ivan','Irving','640 Summit Drive','Denver','CO','80202','USA','M','ivan@example.com','',1,'2026-01-07 08:50:00',0),
(10,'2026-01-05 09:09:00','NEW','6666','D0010','demo',101,-7.00,'N','1','4805550110','Ms','Joan','Jones','22 Desert Way','Mesa','AZ','85201','USA','F','','',0,'2026-01-05 09:09:00',0),
(11,'2026-01-05 09:10:00','CBHOLD','1000','D0011','demo',101,-8.00,'Y','1','2135550111','Mr','Karl','King','1500 Sunset Street','Los Angeles','CA','90012','USA','M','karl@example.com','Call back on a Monday',1,'2026-01-07 08:05:00',0),
(12,'2026-01-05 09:11:00','NEW','6666','D0012','demo',101,-8.00,'N','1','4155550112','Ms','Lena','Lane','77 Market Street','San Francisco','CA','94103','USA','F','','',0,'2026-01-05 09:11:00',0),
(13,'2026-01-05 09:12:00','NEW','6666','D0013','demo',101,-8.00,'N','1','2065550113','Mr','Milo','Moss','5 Pine Street','Seattle','WA','98101','USA','M','','',0,'2026-01-05 09:12:00',0),
(14,'2026-01-05 09:13:00','WN','1000','D0014','demo',101,-5.00,'Y','1','4165550114','Ms','Nora','Noble','210 Queen Street','Toronto','ON','M5V 2A1','CAN','F','','',1,'2026-01-07 10:52:00',0),
(15,'2026-01-05 09:14:00','NEW','6666','D0015','demo',101,-8.00,'N','1','6045550115','Mr','Owen','Olsen','31 Harbour Road','Vancouver','BC','V6B 1A1','CAN','M','owen@example.com','',0,'2026-01-05 09:14:00',0),
(16,'2026-01-06 11:00:00','NEW','6666','','inbound',999,-5.00,'N','1','7275550116','','Pia','Price','','Largo','FL','33770','USA','U','','',0,'2026-01-06 11:00:00',0),
(17,'2026-01-06 11:05:00','DNC','1000','','inbound',999,-5.00,'Y','1','7275550117','','Quinn','Quick','','Dunedin','FL','34698','USA','U','','',1,'2026-01-06 11:10:00',0),
(18,'2026-01-06 11:10:00','SALE','1000','','inbound',999,-6.00,'Y','1','2055550118','','Rosa','Reed','','Birmingham','AL','35203','USA','F','rosa@example.com','',1,'2026-01-06 10:25:00',0),
(19,'2026-01-06 11:15:00','NEW','6666','','inbound',999,-10.00,'N','1','8085550119','','Sam','Stone','','Honolulu','HI','96813','USA','M','','',0,'2026-01-06 11:15:00',0),
(20,'2026-01-06 11:20:00','NEW','6666','','inbound',999,0.00,'N','44','2079460120','','Tess','Taylor','1 Mill Lane','London','','SE1 2AA','GBR','F','','',0,'2026-01-06 11:20:00',0);
INSERT INTO custom_101 (lead_id,favorite_color,car_model,appointment) VALUES (1,'blue','estate car','2026-02-02'),(2,'green','pickup',NULL);
INSERT INTO ${p}callbacks (lead_id,list_id,campaign_id,status,entry_time,callback_time,user,recipient,comments,user_group,lead_status) VALUES (11,101,'TESTCAMP','ACTIVE','2026-01-07 08:05:00','2026-01-12 13:00:00','','ANYONE','Monday','','CALLBK');
INSERT INTO ${p}hopper (lead_id,campaign_id,status,user,list_id,gmt_offset_now,state,priority,source,vendor_lead_code) VALUES (1,'TESTCAMP','READY','',101,-5.00,'FL',0,'S','D0001');

INSERT INTO ${p}dnc (phone_number) VALUES ('7275550117'),('7275551112'),('900XXXXXXX');
INSERT INTO ${p}campaign_dnc (phone_number,campaign_id) VALUES ('7275551113','TESTCAMP');
INSERT INTO ${p}postal_codes (postal_code,state,GMT_offset,DST,DST_range,country,country_code) VALUES
('10013','NY','-5','Y','SSM-FSN','USA',1),
('33755','FL','-5','Y','SSM-FSN','USA',1),
('60601','IL','-6','Y','SSM-FSN','USA',1),
('80202','CO','-7','Y','SSM-FSN','USA',1),
('85001','AZ','-7','N','','USA',1),
('90001','CA','-8','Y','SSM-FSN','USA',1),
('96813','HI','-10','N','','USA',1);

INSERT INTO ${p}conferences (conf_exten,server_ip,extension) VALUES (8600051,'127.0.0.1',''),(8600052,'127.0.0.1','');
INSERT INTO phones (extension,dialplan_number,voicemail_id,server_ip,login,pass,status,active,phone_type,fullname,protocol,local_gmt,outbound_cid,conf_secret) VALUES
('gs102','102','102','127.0.0.1','gs102','test','ACTIVE','Y','SIP phone','Administrator phone','SIP','-5.00','7275551200','test'),
('350','350','350','127.0.0.1','350a','test','ACTIVE','Y','SIP phone','Agent phone','SIP','-5.00','7275551200','test');
INSERT INTO phones_alias (alias_id,alias_name,logins_list) VALUES ('home','Phones at home','gs102,350a');
INSERT INTO groups_alias (group_alias_id,group_alias_name,caller_id_number,caller_id_name,active) VALUES ('maincid','Main caller ID','7275551200','DEMO','Y');
INSERT INTO ${p}voicemail (voicemail_id,active,pass,fullname,email) VALUES ('9000','Y','1234','Sales mailbox','sales@example.com');
INSERT INTO ${p}music_on_hold (moh_id,moh_name,active) VALUES ('default','Standard music on hold','Y');
INSERT INTO ${p}music_on_hold_files (filename,moh_id,rank) VALUES ('conf','default',1);
